import time
x = time.strptime('2014-03-09 noon', '%Y-%m-%d')
