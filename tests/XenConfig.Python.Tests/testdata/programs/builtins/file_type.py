# file is a type; open makes one.
f = file('file_type.py')
is_file = [isinstance(f, file), type(f) is file, file.__name__, issubclass(file, object), isinstance(5, file)]
first = f.readline()
facts = f.name, f.mode, f.closed, f.softspace, f.encoding, f.errors, f.isatty()
seen = []
for act in ['f.write("x")', 'f.writelines([])', 'f.flush()', 'file()', 'file("file_type.py", "x")', 'file(name="file_type.py", mode="r").mode', 'file("nothing_here")',
            'f.close()', 'f.read()', 'f.closed', 'file("file_type.py", nome=1)', 'open("file_type.py", "rU").mode', 'file("file_type.py", "r", 1, 2)']:
    try:
        seen.append((act, eval(act)))
    except Exception, e:
        seen.append((act, repr(e)))
