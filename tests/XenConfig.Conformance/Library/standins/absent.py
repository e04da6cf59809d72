"""Names of modules that the evaluator does not have. They can be imported; calling one skips the test."""
import unittest

NAMES = '''
    collect proxy ref dumps loads setlocale format_exception_only print_exc catch_warnings filterwarnings simplefilter warn format_exc extract_tb
    pack unpack calcsize format localeconv
'''.split()


def _name(module, name):
    def use(*arguments, **keywords):
        raise unittest.SkipTest('needs %s.%s()' % (module, name))
    return use


def kind(name):
    """A type of which there are no values."""
    return type(name, (object,), {'__new__': staticmethod(_name('__builtin__', name))})


class LongInfo(object):
    bits_per_digit = 30
    sizeof_digit = 4


def stand_for(names):
    for name in NAMES:
        names[name] = _name(names['__name__'], name)
    names['HIGHEST_PROTOCOL'] = 2
    names['LC_ALL'] = names['LC_CTYPE'] = names['LC_NUMERIC'] = 0
