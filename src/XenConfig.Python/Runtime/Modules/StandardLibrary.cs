using System.Collections.Frozen;

namespace XenConfig.Python.Runtime.Modules;

/// <summary>
/// The names of all modules that CPython 2.7.18 has on Linux. One that is not written here must not look absent: a config that tries an import and
/// catches ImportError would silently take another path than it does under CPython.
/// </summary>
internal static class StandardLibrary
{
    private static readonly FrozenSet<string> Names = """
        BaseHTTPServer Bastion CDROM CGIHTTPServer Canvas ConfigParser Cookie DLFCN Dialog DocXMLRPCServer FileDialog FixTk HTMLParser IN
        MimeWriter Queue ScrolledText SimpleDialog SimpleHTTPServer SimpleXMLRPCServer SocketServer StringIO TYPES Tix Tkconstants Tkdnd
        Tkinter UserDict UserList UserString _LWPCookieJar _MozillaCookieJar __builtin__ __future__ _abcoll _ast _bisect _codecs
        _codecs_cn _codecs_hk _codecs_iso2022 _codecs_jp _codecs_kr _codecs_tw _collections _csv _ctypes _curses _curses_panel
        _elementtree _functools _heapq _hotshot _io _json _locale _lsprof _md5 _multibytecodec _multiprocessing _osx_support _pyio _random
        _sha _sha256 _sha512 _socket _sqlite3 _sre _ssl _strptime _struct _symtable _threading_local _tkinter _warnings _weakref
        _weakrefset abc aifc antigravity anydbm argparse array ast asynchat asyncore atexit audiodev audioop base64 bdb binascii binhex
        bisect bsddb bz2 cPickle cProfile cStringIO calendar cgi cgitb chunk cmath cmd code codecs codeop collections colorsys commands
        compileall compiler contextlib cookielib copy copy_reg crypt csv ctypes curses datetime dbhash dbm decimal difflib dircache dis
        distutils doctest dumbdbm dummy_thread dummy_threading email encodings ensurepip errno exceptions fcntl filecmp fileinput fnmatch
        formatter fpformat fractions ftplib functools future_builtins gc gdbm genericpath getopt getpass gettext glob grp gzip hashlib
        heapq hmac hotshot htmlentitydefs htmllib httplib idlelib ihooks imaplib imghdr imp importlib imputil inspect io itertools json
        keyword lib2to3 linecache linuxaudiodev locale logging macpath macurl2path mailbox mailcap markupbase marshal math md5 mhlib
        mimetools mimetypes mimify mmap modulefinder multifile multiprocessing mutex netrc new nis nntplib ntpath nturl2path numbers
        opcode operator optparse os os2emxpath ossaudiodev parser pdb pickle pickletools pipes pkgutil platform plistlib popen2 poplib
        posix posixfile posixpath pprint profile pstats pty pwd py_compile pyclbr pydoc pyexpat quopri random re readline repr resource
        rexec rfc822 rlcompleter robotparser runpy sched select sets sgmllib sha shelve shlex shutil signal site smtpd smtplib sndhdr
        socket spwd sqlite3 sre sre_compile sre_constants sre_parse ssl stat statvfs string stringold stringprep strop struct subprocess
        sunau sunaudio symbol symtable sys sysconfig syslog tabnanny tarfile telnetlib tempfile termios test textwrap this thread
        threading time timeit tkColorChooser tkCommonDialog tkFileDialog tkFont tkMessageBox tkSimpleDialog toaiff token tokenize trace
        traceback ttk tty turtle types unicodedata unittest urllib urllib2 urlparse user uu uuid warnings wave weakref webbrowser whichdb
        wsgiref xdrlib xml xmllib xmlrpclib zipfile zipimport zlib
        """.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Those that are written in C, so that there is no copy to be added.</summary>
    private static readonly FrozenSet<string> Compiled = """
        _ast _bisect _codecs_cn _codecs_hk _codecs_iso2022 _codecs_jp _codecs_kr _codecs_tw _ctypes _curses _curses_panel
        _elementtree _heapq _hotshot _io _json _locale _lsprof _multibytecodec _multiprocessing _sqlite3 _sre _ssl _struct _symtable _tkinter
        _warnings array audioop bsddb bz2 cPickle cmath crypt dbm fcntl future_builtins gdbm imp linuxaudiodev marshal mmap nis
        ossaudiodev parser posix pyexpat readline resource select signal spwd strop syslog termios unicodedata zipimport
        """.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>
    /// Of those, the ones that a copy of the library does without: it has the same in Python, or takes a CPython that was built without them as it is.
    /// </summary>
    private static readonly FrozenSet<string> Dispensable =
        FrozenSet.Create(
            StringComparer.Ordinal, "_bisect", "_elementtree", "_heapq", "_json", "_locale", "_ssl", "_warnings", "bsddb", "bz2", "dbm", "gdbm", "termios", "zipimport");

    /// <summary>Whether a copy of the library, asking for a module written in C that is not here, is to find it absent.</summary>
    /// <param name="name">The module's name.</param>
    public static bool CanDoWithout(string name) => Dispensable.Contains(name);

    /// <summary>
    /// What a copy of the library gets for a module written in C that is not here, and that it may import for a few of its functions only: to ask
    /// it for anything ends the evaluation. Null for a module that is not written in C.
    /// </summary>
    /// <param name="name">The module's name.</param>
    public static NativeModule? StandIn(string name) => Compiled.Contains(name) ? new NativeModule(name, static () => []) { IsStandIn = true } : null;

    /// <summary>The stop for an import of a module of Python 2.7 that this evaluator does not have; null for a name that CPython does not know either.</summary>
    /// <param name="name">The dotted name.</param>
    public static EvaluationStoppedException? Lacks(string name)
    {
        var module = name.Split('.')[0];
        return Names.Contains(module)
            ? new EvaluationStoppedException(
                EvaluationProblemKind.NotSupported,
                $"The module '{name}' is part of Python 2.7 but not of this evaluator; a config that imports it cannot be followed. "
                    + (Compiled.Contains(module) ? "It is written in C, so that no copy of it can be added." : "--python-path DIR can add a copy, as far as that needs no module written in C."))
            : null;
    }

    /// <summary>The stop for an import of a module of a package of which not all is here.</summary>
    /// <param name="name">The dotted name.</param>
    /// <param name="why">Why it is not here.</param>
    public static EvaluationStoppedException LacksModule(string name, string why) => new(EvaluationProblemKind.NotSupported, $"The module '{name}' {why}");

    /// <summary>A function of a module that CPython has and this evaluator does not: it is there, and calling it ends the evaluation.</summary>
    /// <param name="module">The module.</param>
    /// <param name="member">The function.</param>
    public static NativeMember LacksFunction(string module, string member) =>
        Native.VariadicFunction(member, Arity.Any, (_, _) => throw LacksMember(module, member + "()"));

    /// <summary>A method of all values that CPython has and this evaluator does not: it is there, and calling it ends the evaluation.</summary>
    /// <param name="member">The method.</param>
    public static NativeMember LacksMethod(string member) =>
        Native.VariadicMethod<PyObject>(member, Arity.Any, (_, self, _) => throw LacksMember(self.Type.QualifiedName, member + "()"));

    /// <summary>The stop for a member of a module or a type that CPython has and this evaluator does not.</summary>
    /// <param name="owner">The module, or the type with its module.</param>
    /// <param name="member">The member.</param>
    public static EvaluationStoppedException LacksMember(string owner, string member) => new(
        EvaluationProblemKind.NotSupported,
        $"{owner}.{member} is part of Python 2.7 but not of this evaluator; compute the value without it, or write it out.");
}
