# ends: limit at 4
s = 'x = 1\n'
while 1:
    s = s + s
    exec s
