def f(text, value): return text % value
f("""a
b
%d""",
  'x')
