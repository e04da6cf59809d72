# ends: limit at 4
x = 'a' * 1000000
while 1:
    globals()[x + str(len(globals()))] = 1
