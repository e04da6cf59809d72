def f():
    yield 1
    return
    yield 2
r = list(f())
def g():
    if 0: yield
s = list(g())
code = '''def h():
    yield 1
    return 2
'''
try: exec code
except SyntaxError, e: t = str(e), e.lineno
try: exec 'yield 1'
except SyntaxError, e: u = str(e)
try: exec 'class C:\n    yield 1'
except SyntaxError, e: v = str(e)
del e
