r = [str(KeyError('a')), str(KeyError(1)), str(KeyError('a', 'b')), str(KeyError()), str(KeyError(u'\xe9')), str(KeyError("it's"))]
class Own(KeyError): pass
s = str(Own('x')), repr(Own('x')), str(LookupError('x'))
{}['missing']
