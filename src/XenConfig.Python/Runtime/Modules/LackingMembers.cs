using System.Collections.Concurrent;
using System.Collections.Frozen;

namespace XenConfig.Python.Runtime.Modules;

/// <summary>
/// The names that modules and types of CPython 2.7.18 have and those of the same name here do not: what looks into the interpreter, what a config
/// has no use for, and what a module's own code needed. To ask for one ends the evaluation: an AttributeError would be the evaluator's own, and a
/// config that catches it would take another path than under CPython.
/// </summary>
internal static class LackingMembers
{
    /// <summary>The names, behind each module or type that lacks them.</summary>
    private const string Table = """
        ConfigParser: _Chainmap _UserDict __builtins__ __file__ _default_dict
        StringIO: __builtins__ __file__ _complain_ifclosed test
        __builtin__: copyright credits help license
        __future__: _Feature __builtins__ __file__
        base64: __all__ __builtins__ __file__ _b32alphabet _b32rev _b32tab _translate _translation _urlsafe_decode_translation
            _urlsafe_encode_translation _x binascii k re string struct test test1 v
        binascii: __file__
        bisect: __builtins__ __file__
        cStringIO: __file__ cStringIO_CAPI
        collections: __builtins__ __file__ _class_template _eq _field_template _get_ident _heapq _imap _iskeyword _repr_template _sys
        commands: __builtins__ __file__
        copy: PyStringMap _EmptyClass __all__ __builtins__ __file__ _copy_dispatch _copy_immutable _copy_inst _copy_with_constructor
            _copy_with_copy_method _deepcopy_atomic _deepcopy_dict _deepcopy_dispatch _deepcopy_inst _deepcopy_list _deepcopy_method
            _deepcopy_tuple _keep_alive _reconstruct _test dispatch_table name t weakref
        datetime: __file__ datetime_CAPI
        fnmatch: _MAXCACHE __all__ __builtins__ __file__ _cache _purge re
        functools: __builtins__ __file__
        gc: DEBUG_COLLECTABLE DEBUG_INSTANCES DEBUG_LEAK DEBUG_OBJECTS DEBUG_SAVEALL DEBUG_STATS DEBUG_UNCOLLECTABLE get_count get_debug
            get_objects get_referents get_referrers is_tracked set_debug
        getopt: __builtins__ __file__ os
        glob: __all__ __builtins__ __file__ _unicode fnmatch glob0 glob1 magic_check os re sys
        grp: __file__
        hashlib: __all__ __builtins__ __file__ __get_builtin_constructor _trans_36 _trans_5C binascii struct
        heapq: __about__ __builtins__ __file__ _heapify_max _heappushpop_max _nlargest _nsmallest _siftdown _siftdown_max _siftup
            _siftup_max chain cmp_lt count imap islice itemgetter izip tee
        itertools: __file__
        json: __author__ __builtins__ __file__ __path__ _default_decoder _default_encoder scanner
        math: __file__
        md5: __builtins__ __file__ warnings
        operator: __file__
        os: UserDict _Environ __all__ __builtins__ __file__ _copy_reg _execvpe _exists _get_exports_list _make_stat_result
            _make_statvfs_result _pickle_stat_result _pickle_statvfs_result _spawnvef confstr_names errno pathconf_names stat_result
            statvfs_result sys sysconf_names
        os.path: __all__ __builtins__ __file__ _joinrealpath _unicode _uvarprog _varprog genericpath os stat sys warnings
        platform: _WIN32_CLIENT_RELEASES _WIN32_SERVER_RELEASES __builtins__ __copyright__ __file__ __version__ _abspath _architecture_split
            _bcd2str _comparable_version _component_re _default_architecture _dist_try_harder _follow_symlinks _get_real_winver
            _ironpython26_sys_version_parser _ironpython_sys_version_parser _java_getprop _libc_search _lsb_release_version _mac_ver_gestalt
            _mac_ver_lookup _mac_ver_xml _node _norm_version _parse_release_file _platform _platform_cache _popen _pypy_sys_version_parser
            _release_filename _release_version _supported_dists _sys_version _sys_version_cache _sys_version_parser _syscmd_file
            _syscmd_uname _syscmd_ver _uname_cache _ver_output _ver_stages os re string sys
        pwd: struct_pwent
        random: _BuiltinMethodType __builtins__ __file__ _acos _ceil _cos _e _exp _hashlib _hexlify _inst _log _pi _random _sin _sqrt _test
            _test_generator _urandom _warn
        re: _MAXCACHE __all__ __builtins__ __file__ __version__ _alphanum _cache _cache_repl _compile _compile_repl _expand _locale
            _pattern_type _pickle _subx copy_reg sre_compile sre_parse sys
        sha: __builtins__ __file__ warnings
        shlex: StringIO __builtins__ __file__ deque os sys
        socket: CAPI MethodType RAND_add RAND_status SocketType StringIO __all__ __builtins__ __file__ _closedsocket
            _delegate_methods _fileobject _m _realsocket _socket _socketmethods _socketobject _ssl errno m meth os p partial ssl sslerror
            sys warnings
        stat: __builtins__ __file__
        string: _TemplateMetaclass __builtins__ __file__ _float _idmap _idmapL _int _long _multimap
        struct: __builtins__ __file__ _clearcache
        subprocess: MAXFD _PIPE_BUF __builtins__ __file__ _active _args_from_interpreter_flags _cleanup _demo_posix _demo_windows
            _eintr_retry_call _has_poll errno fcntl gc os pickle select signal sys threading traceback types
        sys: __displayhook__ __excepthook__ _clear_type_cache _current_frames _git builtin_module_names exc_type meta_path path_hooks
            path_importer_cache
        textwrap: __builtins__ __file__ __revision__ _leading_whitespace_re _unicode _whitespace _whitespace_only_re re string
        time: __file__
        types: __all__ __builtins__ __file__
        zlib: ZLIB_VERSION __file__ __version__
        uuid: _NODE_GETTERS_UNIX _NODE_GETTERS_WIN32 _UuidCreate __author__ __builtins__ __file__ _arp_getnode _find_mac _ifconfig_getnode
            _ipconfig_getnode _lanscan_getnode _last_timestamp _netbios_getnode _netstat_getnode _popen _random_getnode _unixdll_getnode
            _uuid_generate_time _windll_getnode ctypes lib libname os sys

        grp.struct_group: n_fields n_sequence_fields n_unnamed_fields
        pwd.struct_passwd: n_fields n_sequence_fields n_unnamed_fields
        subprocess.Popen: kill pipe_cloexec send_signal terminate
        time.struct_time: n_fields n_sequence_fields n_unnamed_fields
        code: co_code co_consts co_lnotab co_names co_stacksize
        frame: f_lasti
        traceback: tb_lasti
        """;

    private static readonly ConcurrentDictionary<string, FrozenSet<string>> ByOwner = new(StringComparer.Ordinal);

    /// <summary>The modules and types that lack something.</summary>
    public static IEnumerable<string> Owners =>
        Table.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Where(static word => word.EndsWith(':')).Select(static word => word[..^1]);

    /// <summary>The names that CPython's module or type has and the one here does not.</summary>
    /// <param name="owner">The module's name, or the type's with its module.</param>
    public static FrozenSet<string> Of(string owner) => ByOwner.GetOrAdd(owner, Read);

    // A config misses names of one or two owners, so that only these become sets.
    private static FrozenSet<string> Read(string owner)
    {
        List<string> members = [];
        var isItsOwn = false;
        foreach (var range in Table.AsSpan().SplitAny(" \n"))
        {
            var word = Table.AsSpan(range);
            if (word is [.. var name, ':'])
            {
                isItsOwn = name.SequenceEqual(owner);
            }
            else if (isItsOwn && !word.IsEmpty)
            {
                members.Add(word.ToString());
            }
        }

        return members.ToFrozenSet(StringComparer.Ordinal);
    }
}
