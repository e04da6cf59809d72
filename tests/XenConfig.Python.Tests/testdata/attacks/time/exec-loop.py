# ends: limit at 2
while 1: exec 'x = 1'
