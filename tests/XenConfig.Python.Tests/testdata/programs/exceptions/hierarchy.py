names = ['SystemExit', 'KeyboardInterrupt', 'GeneratorExit', 'StopIteration', 'BufferError', 'OverflowError', 'UnboundLocalError', 'TabError',
         'UnicodeTranslateError', 'NotImplementedError', 'IOError', 'BytesWarning', 'EOFError', 'ReferenceError', 'IndexError']
r = [(n, [c.__name__ for c in eval(n).__mro__]) for n in names]
import exceptions
s = exceptions.ValueError is ValueError, ValueError.__module__, repr(ValueError), ValueError.__name__
del exceptions, n, c
