# ends: exception at 3: ValueError: Max string recursion exceeded
s = '{0:' * 100000 + '}' * 100000
s.format(1)
