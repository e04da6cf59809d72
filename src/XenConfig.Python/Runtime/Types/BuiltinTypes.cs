namespace XenConfig.Python.Runtime;

/// <summary>The builtin types. They are immutable and shared by all interpreters; each one's table is built when it is first asked for.</summary>
internal static class BuiltinTypes
{
    public static readonly PyType Object = PyType.CreateRoot();
    public static readonly PyType Type = Declare("type", static () => TypeType.Members, TypeType.New);
    public static readonly PyType None = Declare("NoneType", isBase: false);
    public static readonly PyType Ellipsis = Declare("ellipsis", isBase: false);
    public static readonly PyType NotImplemented = Declare("NotImplementedType", isBase: false);

    public static readonly PyType Int = Declare("int", static () => IntType.Members, IntType.New);
    public static readonly PyType Bool = PyType.CreateNative("bool", static () => [], Int, BoolType.New).Final();
    public static readonly PyType Long = Declare("long", static () => LongType.Members, LongType.New);
    public static readonly PyType Float = Declare("float", static () => FloatType.Members, FloatType.New);

    public static readonly PyType Complex = Declare("complex", static () => ComplexType.Members, ComplexType.New);

    public static readonly PyType BaseString = Declare("basestring", constructor: static (_, _, _) => throw Raise.TypeError("The basestring type cannot be instantiated"));
    public static readonly PyType Str = PyType.CreateNative("str", static () => StrType.Members, BaseString, StrType.New);
    public static readonly PyType Unicode = PyType.CreateNative("unicode", static () => UnicodeType.Members, BaseString, UnicodeType.New);

    public static readonly PyType List = Declare("list", static () => ListType.Members, ListType.New);
    public static readonly PyType Tuple = Declare("tuple", static () => TupleType.Members, TupleType.New);
    public static readonly PyType Dict = Declare("dict", static () => DictType.Members, DictType.New);
    public static readonly PyType Set = Declare("set", static () => SetType.Members, SetType.New);
    public static readonly PyType FrozenSet = Declare("frozenset", static () => FrozenSetType.Members, FrozenSetType.New);
    public static readonly PyType Slice = Declare("slice", static () => SliceType.Members, SliceType.New, isBase: false);
    public static readonly PyType XRange = Declare("xrange", static () => XRangeType.Members, XRangeType.New, isBase: false);

    public static readonly PyType ByteArray = Declare("bytearray", static () => ByteArrayType.Members, ByteArrayType.New);

    public static readonly PyType Module = Declare("module", constructor: PyModule.New, isBase: false);
    public static readonly PyType Function = Declare("function", static () => FunctionType.Members, isBase: false);
    public static readonly PyType BuiltinFunction =
        Declare("builtin_function_or_method", static () => NativeFunctionType.Members, isBase: false);

    public static readonly PyType Generator = Declare("generator", static () => GeneratorType.Members, isBase: false);
    public static readonly PyType Cell = Declare("cell", static () => PyCell.Members, isBase: false);
    public static readonly PyType Code = Declare("code", static () => PyCode.Members, isBase: false);
    public static readonly PyType Method = Declare("instancemethod", static () => MethodType.Members, MethodType.New, isBase: false);
    public static readonly PyType Class = Declare("classobj", static () => [], ClassObjectType.New, isBase: false);
    public static readonly PyType Instance = Declare("instance", isBase: false);
    public static readonly PyType Property = Declare("property", static () => PropertyType.Members, PropertyType.New);
    public static readonly PyType StaticMethod = Declare("staticmethod", static () => PropertyType.StaticMethodMembers, PropertyType.NewStaticMethod);
    public static readonly PyType ClassMethod = Declare("classmethod", static () => PropertyType.ClassMethodMembers, PropertyType.NewClassMethod);
    public static readonly PyType MemberDescriptor = Declare("member_descriptor", static () => DescriptorTypes.Data, isBase: false);
    public static readonly PyType MethodDescriptor = Declare("method_descriptor", static () => DescriptorTypes.Methods, isBase: false);
    public static readonly PyType WrapperDescriptor = Declare("wrapper_descriptor", static () => DescriptorTypes.Methods, isBase: false);
    public static readonly PyType MethodWrapper = Declare("method-wrapper", static () => NativeFunctionType.WrapperMembers, isBase: false);
    public static readonly PyType ClassMethodDescriptor = Declare("classmethod_descriptor", static () => DescriptorTypes.ClassMethods, isBase: false);
    public static readonly PyType GetSetDescriptor = Declare("getset_descriptor", static () => DescriptorTypes.Data, isBase: false);

    public static readonly PyType Iterator = DeclareIterator("iterator");
    public static readonly PyType ListIterator = DeclareIterator("listiterator");
    public static readonly PyType TupleIterator = DeclareIterator("tupleiterator");
    public static readonly PyType DictKeyIterator = DeclareIterator("dictionary-keyiterator");
    public static readonly PyType SetIterator = DeclareIterator("setiterator");
    public static readonly PyType XRangeIterator = DeclareIterator("rangeiterator");

    /// <summary>Declares an iterator type: <c>next</c> and <c>__iter__</c> and nothing else.</summary>
    public static PyType DeclareIterator(string name, string module = "__builtin__") =>
        PyType.CreateNative(name, static () => IteratorType.Members, module: module).Final();

    private static PyType Declare(
        string name, Func<IReadOnlyList<NativeMember>>? members = null, NativeConstructor? constructor = null, bool isBase = true)
    {
        var type = PyType.CreateNative(name, members ?? (static () => []), Object, constructor);
        return isBase ? type : type.Final();
    }
}
