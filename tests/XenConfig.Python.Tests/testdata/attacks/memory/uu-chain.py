# ends: limit at 3
s = 'x'
while 1: s = s.encode('uu')
