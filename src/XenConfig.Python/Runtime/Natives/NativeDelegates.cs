// Optional arguments that were not given arrive as null, required ones never do. Which are which is in the Arity beside the delegate,
// so the parameters here are neither nullable nor not: the function that is handed over says it in its own signature.
#nullable disable

namespace XenConfig.Python.Runtime;

/// <summary>A native without arguments.</summary>
public delegate PyObject Native0(Interpreter py);

/// <summary>A native with one argument.</summary>
public delegate PyObject Native1(Interpreter py, PyObject a);

/// <summary>A native with up to two arguments.</summary>
public delegate PyObject Native2(Interpreter py, PyObject a, PyObject b);

/// <summary>A native with up to three arguments.</summary>
public delegate PyObject Native3(Interpreter py, PyObject a, PyObject b, PyObject c);

/// <summary>A native with up to four arguments.</summary>
public delegate PyObject Native4(Interpreter py, PyObject a, PyObject b, PyObject c, PyObject d);

/// <summary>A native that takes its arguments as they come.</summary>
public delegate PyObject NativeVariadic(Interpreter py, Arguments arguments);

/// <summary>A native method without arguments.</summary>
public delegate PyObject NativeMethod0<TSelf>(Interpreter py, TSelf self);

/// <summary>A native method with one argument.</summary>
public delegate PyObject NativeMethod1<TSelf>(Interpreter py, TSelf self, PyObject a);

/// <summary>A native method with up to two arguments.</summary>
public delegate PyObject NativeMethod2<TSelf>(Interpreter py, TSelf self, PyObject a, PyObject b);

/// <summary>A native method with up to three arguments.</summary>
public delegate PyObject NativeMethod3<TSelf>(Interpreter py, TSelf self, PyObject a, PyObject b, PyObject c);

/// <summary>A native method that takes its arguments as they come.</summary>
public delegate PyObject NativeMethodVariadic<TSelf>(Interpreter py, TSelf self, Arguments arguments);

/// <summary>Refuses a wrong argument by its place among the parameters, as CPython's parser of arguments does while it goes over them.</summary>
public delegate void ParameterCheck(Interpreter py, int place, PyObject value);
