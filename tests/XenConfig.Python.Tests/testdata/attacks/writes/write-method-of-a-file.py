# ends: exception at 2: AttributeError
open('sub/list').write('x')
