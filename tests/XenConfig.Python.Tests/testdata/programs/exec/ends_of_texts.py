# What is said of a text that ends too early, and of which line.
def show(f, *a, **k):
    try: f(*a, **k)
    except Exception, e: print a[0:1], type(e).__name__, e
for t in ['(1,\n2,', '(1,\n2,\n', 'if x:\n', 'if x:', 'x = ', 'x = \n', 'def f(:', 'foo(\n\n', '[1,\n\n\n', 'if 1:\n  x = (', '1 +', '1 +\n', 'class A:\n  def f(self):', 'class A:\n  def f(self):\n', 'try:\n  x=1\n', 'try:\n  x=1', 'while 1:\n\n\n', '@dec\n', 'for x in y', 'lambda', 'x = {', 'x = {1:2,\n', 'foo(a,\n  b', 'x = (\n# c\n', 'x = """\n\n', '', '(', '(\n', 'x = (1\ny = 2\n', 'x = [1\n\n\ny', 'if 1: x = (\n\n']:
    show(compile, t, 'f', 'exec')
for t in ["'''this is a test", "'''this is a test\n", "'''a\nb", "'''a\nb\n", "\n'''a", "'this is", '(1,', '(1,\n', "('''a"]:
    show(eval, t); show(compile, t, 'f', 'exec')
