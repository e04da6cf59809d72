"""Runs the tests of one module of CPython's Lib/test inside the evaluator and prints what became of each.

The host sets MODULE, its name, TESTS, the folder of Lib/test, STANDINS, that of the modules beside this file, and DONE, the tests that ran before. A line begins with \x01, then 'start' with a test's
name, or 'pass', 'fail' or 'skip' with the reason.
"""
import sys

sys.path.insert(0, STANDINS)

import __builtin__
import absent
import collections
import random
import re
import test
import unittest
from test import test_support

# Parts that tests or Lib's modules ask for when they are loaded, and that the evaluator does not have. Making one skips the test.
for name in ('buffer', 'bytearray', 'memoryview'):
    if not hasattr(__builtin__, name):
        setattr(__builtin__, name, absent.kind(name))
import _abcoll
for name in _abcoll.__all__:
    if not hasattr(collections, name):
        setattr(collections, name, getattr(_abcoll, name))
re.Scanner = getattr(re, 'Scanner', None)
random.WichmannHill = getattr(random, 'WichmannHill', random.Random)
random.SystemRandom = random.Random
sys.long_info = getattr(sys, 'long_info', None) or absent.LongInfo()

test.__path__.append(TESTS)


def report(word, *parts):
    sys.__stdout__.write('\n\x01' + '\t'.join((word,) + parts).replace('\n', ' ') + '\n')


def run(name, function):
    if name in DONE:
        return
    report('start', name)
    try:
        function()
    except unittest.SkipTest, reason:
        report('skip', name, str(reason))
    except KeyboardInterrupt:
        raise
    except BaseException, error:
        try:
            text = repr(str(error))
        except Exception:
            text = '?'
        report('fail', name, '%s: %s' % (type(error).__name__, text[:300]))
    else:
        report('pass', name)


def run_method(kind, method):
    case = kind(method)
    case.setUp()
    try:
        getattr(case, method)()
    finally:
        case.tearDown()


def run_unittest(*kinds):
    for kind in kinds:
        if isinstance(kind, str) or kind.__name__.startswith(('WichmannHill', 'SystemRandom')):
            continue
        for method in sorted(name for name in dir(kind) if name.startswith('test')):
            run('%s.%s' % (kind.__name__, method), lambda: run_method(kind, method))


def examples(text):
    """The examples of a docstring: source and expected output."""
    source, expected, wanted, inside = [], [], [], False
    for line in text.split('\n') + ['']:
        bare = line.strip()
        if bare.startswith('>>>') or (inside and bare.startswith('...')):
            if bare.startswith('>>>') and source:
                yield '\n'.join(source) + '\n', '\n'.join(expected)
                source, expected = [], []
            indent = len(line) - len(line.lstrip())
            source.append(line[indent + 4:])
            inside = True
        elif inside and bare:
            expected.append((line[indent:] if not line[:indent].strip() else line).strip())
        elif source:
            yield '\n'.join(source) + '\n', '\n'.join(expected)
            source, expected, inside = [], [], False


def check_example(source, expected, names):
    from StringIO import StringIO
    source = source.replace('# doctest: +ELLIPSIS', '')
    real, sys.stdout = sys.stdout, StringIO()
    failure = None
    try:
        try:
            try:
                code = compile(source.strip(), '<doctest>', 'eval')
            except SyntaxError:
                exec compile(source, '<doctest>', 'exec') in names
            else:
                value = eval(code, names)
                if value is not None:
                    print repr(value)
        except unittest.SkipTest:
            raise
        except Exception, error:
            kind = type(error)
            failure = kind.__name__ if kind.__module__ == 'exceptions' else '%s.%s' % (kind.__module__, kind.__name__)
            message = error.msg if isinstance(error, SyntaxError) else str(error)
            failure += message and ': ' + message
    finally:
        printed, sys.stdout = sys.stdout.getvalue(), real
    if expected.startswith('Traceback'):
        wanted = expected.split('\n')[-1].split(' (<doctest')[0]
        if failure != wanted:
            raise AssertionError('%s gives %s, not %s' % (source, failure, wanted))
    elif failure:
        raise AssertionError('%s gives %s' % (source, failure))
    else:
        got = '\n'.join(line.rstrip() for line in printed.replace('\n\n', '\n<BLANKLINE>\n').rstrip().split('\n'))
        head, dots, tail = expected.rpartition('...')
        if got != expected and not (dots and got.startswith(head) and got.endswith(tail)):
            raise AssertionError('%s gives %r, not %r' % (source, got, expected))


def run_doctest(module, verbose=None):
    texts = [('__doc__', module.__doc__ or '')] + sorted(module.__test__.items())
    texts += [(name, value.__doc__) for name, value in sorted(vars(module).items()) if callable(value) and value.__doc__]
    for name, text in texts:
        if not isinstance(text, basestring):
            text = text.__doc__ or ''
        names = dict(vars(module))

        def check():
            failures = []
            for source, expected in examples(text):
                try:
                    check_example(source, expected, names)
                except AssertionError, error:
                    failures.append(str(error))
            if failures:
                raise AssertionError('%d examples: %s' % (len(failures), ' | '.join(failures)))
        if '>>>' in text:
            run(name, check)


test_support.run_unittest = run_unittest
test_support.run_doctest = run_doctest
__import__('test.' + MODULE)
getattr(test, MODULE).test_main()
report('end')
