# ends: completed
for c in ().__class__.__bases__[0].__subclasses__():
    if c.__name__ in ('file', 'Popen', 'WarningMessage', 'catch_warnings'): print c.__name__
