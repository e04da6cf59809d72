namespace XenConfig.Python.Runtime;

/// <summary>The special names that the evaluator itself looks up.</summary>
internal static class Names
{
    public static readonly PyStr All = PyStr.MakeShared("__all__");
    public static readonly PyStr Bases = PyStr.MakeShared("__bases__");
    public static readonly PyStr Builtins = PyStr.MakeShared("__builtins__");
    public static readonly PyStr Call = PyStr.MakeShared("__call__");
    public static readonly PyStr Class = PyStr.MakeShared("__class__");
    public static readonly PyStr Cmp = PyStr.MakeShared("__cmp__");
    public static readonly PyStr Coerce = PyStr.MakeShared("__coerce__");
    public static readonly PyStr Complex = PyStr.MakeShared("__complex__");
    public static readonly PyStr Contains = PyStr.MakeShared("__contains__");
    public static readonly PyStr DelAttr = PyStr.MakeShared("__delattr__");
    public static readonly PyStr Delete = PyStr.MakeShared("__delete__");
    public static readonly PyStr DelItem = PyStr.MakeShared("__delitem__");
    public static readonly PyStr DelSlice = PyStr.MakeShared("__delslice__");
    public static readonly PyStr Dict = PyStr.MakeShared("__dict__");
    public static readonly PyStr Doc = PyStr.MakeShared("__doc__");
    public static readonly PyStr Enter = PyStr.MakeShared("__enter__");
    public static readonly PyStr Equal = PyStr.MakeShared("__eq__");
    public static readonly PyStr Exit = PyStr.MakeShared("__exit__");
    public static readonly PyStr File = PyStr.MakeShared("__file__");
    public static readonly PyStr Float = PyStr.MakeShared("__float__");
    public static readonly PyStr Format = PyStr.MakeShared("__format__");
    public static readonly PyStr Get = PyStr.MakeShared("__get__");
    public static readonly PyStr GetAttr = PyStr.MakeShared("__getattr__");
    public static readonly PyStr GetAttribute = PyStr.MakeShared("__getattribute__");
    public static readonly PyStr GetItem = PyStr.MakeShared("__getitem__");
    public static readonly PyStr GetSlice = PyStr.MakeShared("__getslice__");
    public static readonly PyStr Hash = PyStr.MakeShared("__hash__");
    public static readonly PyStr Index = PyStr.MakeShared("__index__");
    public static readonly PyStr Init = PyStr.MakeShared("__init__");
    public static readonly PyStr InstanceCheck = PyStr.MakeShared("__instancecheck__");
    public static readonly PyStr Int = PyStr.MakeShared("__int__");
    public static readonly PyStr Iter = PyStr.MakeShared("__iter__");
    public static readonly PyStr Len = PyStr.MakeShared("__len__");
    public static readonly PyStr Long = PyStr.MakeShared("__long__");
    public static readonly PyStr Metaclass = PyStr.MakeShared("__metaclass__");
    public static readonly PyStr Missing = PyStr.MakeShared("__missing__");
    public static readonly PyStr Module = PyStr.MakeShared("__module__");
    public static readonly PyStr Name = PyStr.MakeShared("__name__");
    public static readonly PyStr New = PyStr.MakeShared("__new__");
    public static readonly PyStr Next = PyStr.MakeShared("next");
    public static readonly PyStr NonZero = PyStr.MakeShared("__nonzero__");
    public static readonly PyStr Package = PyStr.MakeShared("__package__");
    public static readonly PyStr Path = PyStr.MakeShared("__path__");
    public static readonly PyStr Repr = PyStr.MakeShared("__repr__");
    public static readonly PyStr Set = PyStr.MakeShared("__set__");
    public static readonly PyStr SetAttr = PyStr.MakeShared("__setattr__");
    public static readonly PyStr SetItem = PyStr.MakeShared("__setitem__");
    public static readonly PyStr SetSlice = PyStr.MakeShared("__setslice__");
    public static readonly PyStr Slots = PyStr.MakeShared("__slots__");
    public static readonly PyStr Str = PyStr.MakeShared("__str__");
    public static readonly PyStr SubclassCheck = PyStr.MakeShared("__subclasscheck__");
    public static readonly PyStr Unicode = PyStr.MakeShared("__unicode__");
    public static readonly PyStr WeakReference = PyStr.MakeShared("__weakref__");
}
