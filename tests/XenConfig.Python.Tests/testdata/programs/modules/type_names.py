import types
from types import *

kinds = [isinstance('a', types.StringType), isinstance(u'a', StringTypes), type([]) is ListType, type({}) is DictType, type(()) == TupleType,
         isinstance(1, (IntType, LongType)), type(None) is NoneType, type(lambda: 0) is FunctionType, type(len) is BuiltinFunctionType,
         isinstance(types, ModuleType), type(1.5) is FloatType, type(True) is BooleanType, type(xrange(1)) is XRangeType]


class Old:
    def method(self):
        pass


olds = [type(Old) is ClassType, type(Old()) is InstanceType, type(Old.method) is MethodType, type(Old) is TypeType]
