"""What CPython's own tests use of test.test_support. run_unittest() and run_doctest() are the driver's."""
import sys
import unittest
from StringIO import StringIO

verbose = False
have_unicode = True
TESTFN = '@test'
MAX_Py_ssize_t = sys.maxint
_2G = 2 * 1024 ** 3


class TestFailed(Exception):
    """A test that is no method failed."""


def u(text):
    return unicode(text, 'unicode-escape')


def requires_unicode(test):
    return test


def cpython_only(test):
    return unittest.skip('a detail of CPython')(test)


def precisionbigmemtest(size, memuse, overhead=0, dry_run=True):
    return unittest.skip('takes gigabytes')


bigmemtest = precisionbigmemtest


def run_with_locale(category, *locales):
    return lambda test: test


def import_module(name, deprecated=False):
    raise unittest.SkipTest('needs the module %s' % name)


def findfile(name, *folders):
    raise unittest.SkipTest('reads the file %s' % name)


def unlink(name):
    pass


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
