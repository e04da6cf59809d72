# ends: exception at 2: NameError: name 'a' is not defined
exec "@a\n" * 100000 + "def f(): pass"
