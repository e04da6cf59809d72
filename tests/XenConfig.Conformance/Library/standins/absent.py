"""Modules and types that the evaluator does not have. Tests can import them; a test that calls one does not apply, and says so."""
import sys
import types
import unittest

# For each module what tests, or Lib's modules for them, take from it: a type (in capitals, with small letters), a constant (all in capitals, here 0) or a function.
MODULES = {
    '_hashlib': None,
    '_md5': None,
    '_sha': None,
    '_sha256': None,
    '_sha512': None,
    '_testcapi': None,
    'array': 'array',
    'codecs': 'lookup register register_error',
    'cPickle': 'HIGHEST_PROTOCOL PicklingError dumps loads',
    'ctypes': None,
    'decimal': 'Decimal',
    'fcntl': None,
    'gc': 'collect garbage',
    'imp': 'load_module',
    'inspect': 'currentframe',
    'io': 'BytesIO StringIO open',
    'locale': 'LC_ALL LC_CTYPE LC_NUMERIC LC_TIME Error format localeconv setlocale',
    'mmap': None,
    'msvcrt': None,
    'new': None,
    'pickle': 'HIGHEST_PROTOCOL PicklingError dumps loads',
    'posix': 'stat_result',
    'resource': None,
    'shutil': 'rmtree',
    'signal': 'SIGALRM SIGINT SIGTERM alarm signal',
    'subprocess32': None,
    'tempfile': 'NamedTemporaryFile TemporaryFile gettempdir mkdtemp mkstemp mktemp',
    'test.script_helper': 'assert_python_ok',
    'thread': None,
    'threading': 'Event Lock Thread',
    'traceback': 'extract_tb format_exc format_exception_only print_exc',
    'weakref': 'WeakKeyDictionary WeakValueDictionary proxy ref',
    'zlib': None,
}


def _refusal(module, name):
    def use(*arguments, **keywords):
        raise unittest.SkipTest('needs %s.%s()' % (module, name))
    return use


def kind(name, module='__builtin__'):
    """A type of which there are no values."""
    return type(name, (object,), {'__new__': staticmethod(_refusal(module, name))})


class Flags(object):
    """Stands for sys.flags: CPython's options, of which none is given."""
    bytes_warning = 0
    optimize = 0
    py3k_warning = 0
    unicode = 0


def stand_in():
    """Puts the modules where an import finds them; of one without names an import fails, as tests expect where a platform does not have it."""
    for name, members in MODULES.iteritems():
        if members is None:
            sys.modules[name] = None
            continue
        sys.modules[name] = module = types.ModuleType(name)
        for member in members.split():
            if member.isupper():
                value = 0
            elif member[0].isupper():
                value = kind(member, name)
            else:
                value = _refusal(name, member)
            setattr(module, member, value)
