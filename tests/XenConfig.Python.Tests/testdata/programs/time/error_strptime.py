import time
x = time.strptime('2014-03-32', '%Y-%m-%d')
