class Bad(Exception):
    def __init__(self, value):
        Exception.__init__(self, 'bad %s' % value)
        self.value = value
try:
    raise Bad(3)
except Bad, e:
    r = (str(e), e.value, e.args)
del e
raise Bad('end')
