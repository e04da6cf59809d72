# ends: limit at 2
while 1: open('sub/list')
