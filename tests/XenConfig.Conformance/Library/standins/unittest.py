"""What CPython's own tests use of unittest, without what needs threads, frames or files. The methods have unittest's meaning; messages are shorter."""
import re


class SkipTest(Exception):
    """Raised by a test that does not apply."""


def skip(reason):
    def decorate(test):
        if isinstance(test, type):
            test.setUp = lambda self: self.skipTest(reason)
            return test

        def skipped(*arguments, **keywords):
            raise SkipTest(reason)
        skipped.__name__ = test.__name__
        return skipped
    return decorate


def skipIf(condition, reason):
    return skip(reason) if condition else (lambda test: test)


def skipUnless(condition, reason):
    return skipIf(not condition, reason)


def expectedFailure(test):
    return skip('CPython fails it, too')(test)


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
        self._cleanups = []

    def run(self):
        try:
            self.setUp()
            try:
                getattr(self, self._method)()
            finally:
                self.tearDown()
        finally:
            while self._cleanups:
                function, arguments, keywords = self._cleanups.pop()
                function(*arguments, **keywords)

    def setUp(self):
        pass

    def tearDown(self):
        pass

    def id(self):
        return '%s.%s' % (type(self).__name__, self._method)

    def addCleanup(self, function, *arguments, **keywords):
        self._cleanups.append((function, arguments, keywords))

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

    def assertNotIsInstance(self, value, kind, msg=None):
        self._check(not isinstance(value, kind), msg, '%r is a %r' % (value, kind))

    def assertItemsEqual(self, first, second, msg=None):
        left = list(second)
        for item in first:
            self.assertIn(item, left, msg)
            left.remove(item)
        self._check(not left, msg, '%r are only in the second' % (left,))

    def assertLess(self, first, second, msg=None):
        self._check(first < second, msg, '%r >= %r' % (first, second))

    def assertLessEqual(self, first, second, msg=None):
        self._check(first <= second, msg, '%r > %r' % (first, second))

    def assertGreater(self, first, second, msg=None):
        self._check(first > second, msg, '%r <= %r' % (first, second))

    def assertGreaterEqual(self, first, second, msg=None):
        self._check(first >= second, msg, '%r < %r' % (first, second))

    def assertDictContainsSubset(self, expected, actual, msg=None):
        for key, value in expected.items():
            self.assertEqual(actual.get(key), value, msg)

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

    assertEquals = failUnlessEqual = assertSetEqual = assertListEqual = assertTupleEqual = assertDictEqual = assertEqual
    assertSequenceEqual = assertMultiLineEqual = assertEqual
    assertNotEquals = assertNotEqual
    assert_ = failUnless = assertTrue
    failIf = assertFalse
    failUnlessRaises = assertRaises


class TestSuite(object):
    """Tests in their order."""

    def __init__(self, tests=()):
        self._tests = list(tests)

    def __iter__(self):
        for test in self._tests:
            if isinstance(test, TestSuite):
                for inner in test:
                    yield inner
            else:
                yield test

    def addTest(self, test):
        self._tests.append(test)

    def addTests(self, tests):
        self._tests.extend(tests)


def makeSuite(kind, prefix='test'):
    return TestSuite(kind(name) for name in sorted(dir(kind)) if name.startswith(prefix) and callable(getattr(kind, name)))


class TestLoader(object):
    def loadTestsFromTestCase(self, kind):
        return makeSuite(kind)

    def loadTestsFromModule(self, module):
        return TestSuite(makeSuite(value) for name, value in sorted(vars(module).items()) if isinstance(value, type) and issubclass(value, TestCase))
