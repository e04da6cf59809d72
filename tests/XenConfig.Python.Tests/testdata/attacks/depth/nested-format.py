# ends: exception at 2: ValueError: Max string recursion exceeded
eval("'" + '{0:' * 1000 + '}' * 1000 + "'.format(1)")
