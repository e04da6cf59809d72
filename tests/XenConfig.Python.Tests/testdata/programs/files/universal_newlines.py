# Mode U takes every end of line for a newline, and says which ones it has met.
f = open('line_ends.txt', 'U')
print f.mode, f.newlines
for _ in range(5):
    print repr(f.readline()), f.newlines
f.seek(0)
print repr(f.read(8)), f.tell(), repr(f.read())
print list(open('line_ends.txt', 'rU')), list(open('line_ends.txt', 'rb'))
