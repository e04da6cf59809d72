"""What CPython's own tests use of unittest, without what needs threads, frames or files. The methods have unittest's meaning; messages are shorter."""
import re


class SkipTest(Exception):
    """Raised by a test that does not apply."""


def skip(reason):
    def decorate(test):
        def skipped(*arguments, **keywords):
            raise SkipTest(reason)
        skipped.__name__ = test.__name__
        return skipped
    return decorate


def skipIf(condition, reason):
    return skip(reason) if condition else (lambda test: test)


def skipUnless(condition, reason):
    return skipIf(not condition, reason)


class _Raises(object):
    """The context manager and, by its call, the function form of assertRaises."""

    def __init__(self, expected, pattern=None):
        self.expected = expected
        self.pattern = pattern

    def __enter__(self):
        return self

    def __exit__(self, kind, value, trace):
        if kind is None:
            raise AssertionError('%s not raised' % (getattr(self.expected, '__name__', self.expected),))
        if not isinstance(value, self.expected) and not issubclass(kind, self.expected):
            return False
        self.exception = value
        if self.pattern is not None and not re.search(self.pattern, str(value)):
            raise AssertionError('%r does not match %r' % (self.pattern, str(value)))
        return True

    def check(self, function, arguments, keywords):
        with self:
            function(*arguments, **keywords)


class TestCase(object):
    failureException = AssertionError

    def __init__(self, methodName='runTest'):
        self._method = methodName

    def setUp(self):
        pass

    def tearDown(self):
        pass

    def id(self):
        return '%s.%s' % (type(self).__name__, self._method)

    def addCleanup(self, function, *arguments):
        pass

    def skipTest(self, reason):
        raise SkipTest(reason)

    def fail(self, message=None):
        raise self.failureException(message)

    def _check(self, holds, message, otherwise):
        if not holds:
            raise self.failureException(otherwise if message is None else '%s: %s' % (otherwise, message))

    def assertTrue(self, value, msg=None):
        self._check(value, msg, '%r is not true' % (value,))

    def assertFalse(self, value, msg=None):
        self._check(not value, msg, '%r is not false' % (value,))

    def assertEqual(self, first, second, msg=None):
        self._check(first == second, msg, '%r != %r' % (first, second))

    def assertNotEqual(self, first, second, msg=None):
        self._check(first != second, msg, '%r == %r' % (first, second))

    def assertIs(self, first, second, msg=None):
        self._check(first is second, msg, '%r is not %r' % (first, second))

    def assertIsNot(self, first, second, msg=None):
        self._check(first is not second, msg, 'both are %r' % (first,))

    def assertIsNone(self, value, msg=None):
        self.assertIs(value, None, msg)

    def assertIsNotNone(self, value, msg=None):
        self.assertIsNot(value, None, msg)

    def assertIn(self, member, container, msg=None):
        self._check(member in container, msg, '%r not in %r' % (member, container))

    def assertNotIn(self, member, container, msg=None):
        self._check(member not in container, msg, '%r in %r' % (member, container))

    def assertIsInstance(self, value, kind, msg=None):
        self._check(isinstance(value, kind), msg, '%r is no %r' % (value, kind))

    def assertLess(self, first, second, msg=None):
        self._check(first < second, msg, '%r >= %r' % (first, second))

    def assertLessEqual(self, first, second, msg=None):
        self._check(first <= second, msg, '%r > %r' % (first, second))

    def assertGreater(self, first, second, msg=None):
        self._check(first > second, msg, '%r <= %r' % (first, second))

    def assertGreaterEqual(self, first, second, msg=None):
        self._check(first >= second, msg, '%r < %r' % (first, second))

    def assertAlmostEqual(self, first, second, places=7, msg=None, delta=None):
        near = first == second or (abs(first - second) <= delta if delta is not None else round(abs(first - second), places) == 0)
        self._check(near, msg, '%r is not near %r' % (first, second))

    def assertRegexpMatches(self, text, pattern, msg=None):
        self._check(re.search(pattern, text), msg, '%r does not match %r' % (text, pattern))

    def assertRaises(self, expected, function=None, *arguments, **keywords):
        raises = _Raises(expected)
        return raises if function is None else raises.check(function, arguments, keywords)

    def assertRaisesRegexp(self, expected, pattern, function=None, *arguments, **keywords):
        raises = _Raises(expected, pattern)
        return raises if function is None else raises.check(function, arguments, keywords)

    assertEquals = failUnlessEqual = assertSetEqual = assertListEqual = assertEqual
    assertNotEquals = assertNotEqual
    assert_ = failUnless = assertTrue
    failIf = assertFalse
    failUnlessRaises = assertRaises
