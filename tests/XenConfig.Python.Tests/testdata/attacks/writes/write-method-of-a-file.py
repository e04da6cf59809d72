# ends: exception at 2: IOError: 
open('sub/list').write('x')
