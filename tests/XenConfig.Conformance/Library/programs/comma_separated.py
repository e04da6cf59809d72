import csv, StringIO
def rd(text, *a, **k):
    try:
        r = csv.reader(StringIO.StringIO(text), *a, **k)
        print list(r), r.line_num
    except Exception, e: print type(e).__name__, e
rd('a,b,c\r\n1,"x, ""y""",3\n\n"multi\nline",z\n')
rd('a;b\n', delimiter=';'); rd("a,'b,c'\n", quotechar="'"); rd('a, b,"c"\n', skipinitialspace=True); rd('a\\,b,c\n', escapechar='\\')
rd('1,"a",2.5\n', quoting=csv.QUOTE_NONNUMERIC); rd('x,"a"\n', quoting=csv.QUOTE_NONNUMERIC); rd('"a"b,c\n'); rd('"a"b,c\n', strict=True); rd('"abc', strict=True); rd('"abc'); rd('a\tb\n', 'excel-tab'); rd('a,b', 'nope'); rd('a\rb,c\n'); rd('a,\0b\n'); rd('')
rd('a,b\n', quoting=csv.QUOTE_NONE); rd('"a",b\n', quoting=csv.QUOTE_NONE); rd('a,b', delimiter=',,'); rd('a', delimiter=5); rd('a', quoting=9); rd('a', quoting='x'); rd('a', foo=1); rd('a,"b""c"', doublequote=False); rd('a', delimiter=''); rd('a', quotechar=None); rd('a', lineterminator=5); rd('\n\n,\n')
class D(csv.Dialect):
    delimiter = '|'; quotechar = '"'; lineterminator = '\n'; quoting = csv.QUOTE_ALL
csv.register_dialect('pipe', D); print csv.list_dialects()
rd('a|b\n', 'pipe'); rd('a|b', D()); rd('a|b', D)
for d in csv.DictReader(StringIO.StringIO('name,mem\nvm1,256\nvm2,512,x\nvm3\n')): print sorted(d.items())
def wr(rows, *a, **k):
    out = StringIO.StringIO()
    try:
        w = csv.writer(out, *a, **k)
        for r in rows: w.writerow(r)
    except Exception, e: print type(e).__name__, e
    print repr(out.getvalue())
wr([[1, 2.5, 'a,b', 'q"q', None, 'x\ny', u'u'], [], [''], ['a']]); wr([[1, 'a', None, 2L]], quoting=csv.QUOTE_NONNUMERIC); wr([[1, 'a']], quoting=csv.QUOTE_ALL); wr([['a,b']], quoting=csv.QUOTE_NONE); wr([['a,b', 'c"']], quoting=csv.QUOTE_NONE, escapechar='\\'); wr([['']], quoting=csv.QUOTE_NONE); wr([5]); wr(['abc']); wr([['a"b']], doublequote=False, escapechar='\\'); wr([['a"b']], doublequote=False); wr([['a', 'b']], 'pipe'); wr([['a b', 'c']], delimiter=' ', lineterminator='\n')
w = csv.DictWriter(StringIO.StringIO(), ['a', 'b']); w.writeheader(); w.writerow({'a': 1, 'b': 2})
try: w.writerow({'c': 1})
except ValueError, e: print e
print csv.Sniffer().sniff('a;b;c\n1;2;3\n').delimiter, csv.field_size_limit(), csv.Sniffer().has_header('a,b\n1,2\n3,4\n')
try: csv.writer(5)
except TypeError, e: print e
try: csv.register_dialect(5)
except TypeError, e: print e
try: csv.unregister_dialect('zz')
except csv.Error, e: print e
try: csv.reader(5)
except TypeError, e: print e
d = csv.get_dialect('excel'); print d.delimiter, d.quoting, repr(d.lineterminator), d.escapechar, d.strict, d.doublequote
try: d.delimiter = 'x'
except TypeError, e: print e
