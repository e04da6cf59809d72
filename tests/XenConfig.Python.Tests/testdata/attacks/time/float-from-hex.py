# ends: completed: 1
x = float.fromhex('0x1.' + '1' * 1000000 + 'p0')
print int(x)
