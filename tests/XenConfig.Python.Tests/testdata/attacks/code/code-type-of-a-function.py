# ends: exception at 3: TypeError: cannot create 'code' instances
def f(): pass
type(f.func_code)(0, 0, 0, 0, 'd\x01\x00S', (None,), (), (), 'x', 'x', 1, '')
