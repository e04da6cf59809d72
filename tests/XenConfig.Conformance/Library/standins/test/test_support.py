"""What CPython's own tests use of test.test_support. run_unittest() and run_doctest() are the driver's."""
import absent
import os
import sys
import unittest
from StringIO import StringIO

verbose = False
is_jython = False
have_unicode = True
HAVE_DOCSTRINGS = False
TESTFN = '@test'
TESTFN_UNICODE = unicode(TESTFN)
TESTFN_ENCODING = 'utf-8'
FS_NONASCII = None
HOST = 'localhost'
IPV6_ENABLED = False
SOCK_MAX_SIZE = 16 * 1024 ** 2
MAX_Py_ssize_t = sys.maxint
_1G, _2G, _4G = 1024 ** 3, 2 * 1024 ** 3, 4 * 1024 ** 3


class TestFailed(Exception):
    """A test that is no method failed."""


def u(text):
    return unicode(text, 'unicode-escape')


def requires_unicode(test):
    return test


def cpython_only(test):
    return unittest.skip('a detail of CPython')(test)


def check_impl_detail(**guards):
    return True


def impl_detail(message=None, cpython=True):
    return cpython_only if cpython else (lambda test: test)


def requires_type_collecting(test):
    return unittest.skip('objects are not freed')(test)


def requires_docstrings(test):
    return unittest.skip('reads docstrings of builtins')(test)


def precisionbigmemtest(size, memuse, overhead=0, dry_run=True):
    return unittest.skip('takes gigabytes')


def bigmemtest(minsize, memuse, overhead=0):
    return unittest.skip('takes gigabytes')


def bigaddrspacetest(test):
    return unittest.skip('takes gigabytes')(test)


def run_with_locale(category, *locales):
    return lambda test: test


def run_with_tz(zone):
    return unittest.skip('sets the time zone')


def sortdict(value):
    return '{%s}' % ', '.join('%r: %r' % pair for pair in sorted(value.items()))


def unload(name):
    sys.modules.pop(name, None)


def import_module(name, deprecated=False):
    if name in absent.MODULES:
        raise unittest.SkipTest('needs the module %s' % name)
    return __import__(name)


def import_fresh_module(name, fresh=(), blocked=(), deprecated=False):
    """Here the parts in C and in Python are one."""
    return import_module(name)


def get_attribute(value, name):
    try:
        return getattr(value, name)
    except AttributeError:
        raise unittest.SkipTest('needs %s' % name)


def gc_collect():
    raise unittest.SkipTest('needs gc.collect()')


def temp_cwd(name='tempcwd', quiet=False):
    raise unittest.SkipTest('changes the working directory')


def reap_children():
    pass


def reap_threads(test):
    return test


def calcobjsize(layout):
    raise unittest.SkipTest('a detail of CPython')


def check_sizeof(test, value, size):
    raise unittest.SkipTest('a detail of CPython')


def findfile(name, *folders):
    raise unittest.SkipTest('reads the file %s' % name)


def unlink(name):
    pass


rmtree = forget = unlink


def check_free_after_iterating(test, iter, cls, args=()):
    raise unittest.SkipTest('objects are not freed at once')


def check_syntax_error(test, statement, errtext='', lineno=None, offset=None):
    with test.assertRaisesRegexp(SyntaxError, errtext) as caught:
        compile(statement, '<test string>', 'exec')
    if lineno is not None:
        test.assertEqual(caught.exception.lineno, lineno)
    if offset is not None:
        test.assertEqual(caught.exception.offset, offset)


def fcmp(x, y):
    """Compares with a tolerance, also inside sequences."""
    if isinstance(x, float) or isinstance(y, float):
        if abs(x - y) <= (abs(x) + abs(y)) * 1e-6:
            return 0
    elif type(x) == type(y) and isinstance(x, (tuple, list)):
        for a, b in zip(x, y):
            if fcmp(a, b):
                return fcmp(a, b)
        return cmp(len(x), len(y))
    return cmp(x, y)


class _Warnings(object):
    """Stands for the context managers about warnings: nothing warns here."""
    warnings = ()

    def __enter__(self):
        return self

    def __exit__(self, *exception):
        return False


def check_warnings(*filters, **keywords):
    return _Warnings()


check_py3k_warnings = check_warnings


class EnvironmentVarGuard(object):
    """Changes variables of the environment until its end."""

    def __init__(self):
        self._kept = {}

    def set(self, name, value):
        self[name] = value

    def unset(self, name):
        del self[name]

    def __setitem__(self, name, value):
        self._keep(name)
        os.environ[name] = value

    def __delitem__(self, name):
        self._keep(name)
        os.environ.pop(name, None)

    def _keep(self, name):
        self._kept.setdefault(name, os.environ.get(name))

    def __enter__(self):
        return self

    def __exit__(self, *exception):
        for name, value in self._kept.items():
            if value is None:
                os.environ.pop(name, None)
            else:
                os.environ[name] = value

    def __contains__(self, name):
        return name in os.environ

    def clear(self):
        for name in os.environ.keys():
            del self[name]


class swap_attr(object):
    """Gives an object another attribute until its end."""

    def __init__(self, value, name, other):
        self.value, self.name, self.other = value, name, other

    def __enter__(self):
        self.kept = getattr(self.value, self.name)
        setattr(self.value, self.name, self.other)

    def __exit__(self, *exception):
        setattr(self.value, self.name, self.kept)


class _Captured(object):
    def __init__(self, stream):
        self.stream = stream

    def __enter__(self):
        self.kept = getattr(sys, self.stream)
        setattr(sys, self.stream, StringIO())
        return getattr(sys, self.stream)

    def __exit__(self, *exception):
        setattr(sys, self.stream, self.kept)


def captured_stdout():
    return _Captured('stdout')


def captured_stderr():
    return _Captured('stderr')


def captured_output(stream):
    return _Captured(stream)
