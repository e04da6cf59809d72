# ends: limit at 3
s = '='
while 1: s = s.encode('quopri')
