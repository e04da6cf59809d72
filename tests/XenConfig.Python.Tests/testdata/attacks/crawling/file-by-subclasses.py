# ends: completed: no file
for c in object.__subclasses__():
    if c.__name__ == 'file': c('/etc/passwd')
print 'no file'
