# cStringIO has a type to write and one to read.
import cStringIO
o, i = cStringIO.StringIO(), cStringIO.StringIO('abc\ndef')
types = [type(o).__name__, type(i).__name__, isinstance(o, cStringIO.OutputType), isinstance(i, cStringIO.InputType), isinstance(o, cStringIO.InputType)]
seen = []
for act in ['i.write("x")', 'i.writelines(["x"])', 'i.softspace', 'i.getvalue()', 'i.read(2)', 'i.readline()', 'i.tell()', 'i.reset()', 'i.readlines()',
            'o.write("xyz")', 'o.softspace', 'o.getvalue()', 'o.read()', 'o.reset()', 'o.read()', 'o.closed', 'i.close()', 'i.read()', 'i.closed',
            'cStringIO.StringIO(5)', 'o.write(5)', 'o.write(None)', 'o.write(u"ab")', 'o.write(u"\\xe9")', 'o.writelines([5])', 'o.write(bytearray("c"))',
            'o.write(buffer("d"))', 'o.getvalue()', 'cStringIO.StringIO(u"ab").read()', 'cStringIO.StringIO("a", "b")', 'callable(cStringIO.StringIO)', 'hasattr(o, "__iter__")']:
    try:
        seen.append((act, eval(act)))
    except Exception, e:
        seen.append((act, repr(e)))
