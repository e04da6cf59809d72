# CPython's parser has a stack of its own, and what is too deep for that is a MemoryError without a word.
def attempt(text):
    try:
        eval(text)
    except Exception, e:
        return type(e).__name__, e.args
    return 'read'


globals()['attempt'] = attempt
lists = [attempt('[' * n + ']' * n) for n in (1, 93, 94, 98, 99, 50000)]
tuples = [attempt('(' * n + ')' * n) for n in (97, 98, 99)]
dicts = [attempt('{1:' * n + '1' + '}' * n) for n in (90, 98, 99)]
signs = [attempt('-' * n + '1') for n in (1000, 1400, 1500)]
negations = [attempt('not ' * n + '1') for n in (1000, 1450, 1500)]
try:
    exec 'x = ' + '[' * 200 + ']' * 200
except MemoryError, e:
    executed = repr(e)
try:
    compile('(' * 200 + ')' * 200, 'deep', 'eval')
except MemoryError, e:
    compiled = repr(e)
del e
