# ends: exception at 3: TypeError: cannot create 'code' instances
import types
types.CodeType(0, 0, 0, 0, 'd', (), (), (), 'x', 'x', 1, '')
