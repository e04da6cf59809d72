x = 1
y = undefined
