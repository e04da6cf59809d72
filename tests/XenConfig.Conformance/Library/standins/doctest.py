"""What CPython's own tests use of doctest: the examples of docstrings and of files, with doctest's meaning; messages are shorter."""
import os
import re
import sys
import unittest
from StringIO import StringIO

_TRACEBACK = re.compile(r'Traceback \((?:most recent call last|innermost last)\):\n(?:(?!\w).*\n)*(\w[\s\S]*)')
_PLACE = re.compile(r' \(<doctest .*\)')


class Example(object):
    def __init__(self, source, want):
        self.source = source
        self.want = want

    def has(self, option):
        return re.search(r'#\s*doctest:.*\+' + option, self.source) is not None


def examples(text):
    """The examples of a text. An expected output ends at an empty line or at the next prompt."""
    found = []
    source = None
    for line in text.expandtabs().split('\n') + ['']:
        bare = line.lstrip()
        if bare.startswith('>>>'):
            indent = len(line) - len(bare)
            source = Example(bare[4:] + '\n', '')
            found.append(source)
        elif source is None:
            continue
        elif not bare:
            source = None
        elif bare.startswith('...') and not source.want and len(line) - len(bare) == indent and (bare == '...' or bare[3] == ' '):
            source.source += bare[4:] + '\n'
        else:
            source.want += line[indent:] + '\n'
    return found


def _matches(want, got, example):
    if example.has('NORMALIZE_WHITESPACE'):
        want, got = ' '.join(want.split()), ' '.join(got.split())
    if want == got:
        return True
    if not example.has('ELLIPSIS'):
        return False
    return re.match('(?s)' + '.*'.join(map(re.escape, want.split('...'))) + r'\Z', got) is not None


def _exception_text(error):
    message = error.msg if isinstance(error, SyntaxError) else str(error)
    return type(error).__name__ + (message and ': ' + message) + '\n'


def _check(example, names):
    """What is wrong with an example, or None."""
    kept, sys.stdout = sys.stdout, StringIO()
    failure = None
    try:
        try:
            exec compile(example.source, '<doctest>', 'single') in names
        except unittest.SkipTest:
            raise
        except Exception, error:
            failure = _exception_text(error)
    finally:
        got, sys.stdout = sys.stdout.getvalue(), kept
    if got and not got.endswith('\n'):
        got += '\n'
    expected = _TRACEBACK.match(example.want)
    if failure is not None:
        if expected is None:
            return '%s raises %s' % (example.source, failure)
        want, got = _PLACE.sub('', expected.group(1)), failure
        if example.has('IGNORE_EXCEPTION_DETAIL'):
            want, got = want.split(':')[0], got.split(':')[0]
        return None if _matches(want, got, example) else '%s raises %s, not %s' % (example.source, got, want)
    want = re.sub(r'(?m)^<BLANKLINE>$', '', example.want)
    return None if _matches(want, re.sub(r'(?m)^[ \t]+$', '', got), example) else '%s gives %r, not %r' % (example.source, got, want)


class DocTestCase(unittest.TestCase):
    def __init__(self, name, text, names):
        unittest.TestCase.__init__(self)
        self.name = name
        self.examples = examples(text)
        self.names = names

    def id(self):
        return self.name

    def runTest(self):
        failures = filter(None, [_check(example, self.names) for example in self.examples])
        if failures:
            self.fail('%d of %d examples: %s' % (len(failures), len(self.examples), ' | '.join(failures)))


def _docstrings(module):
    """The texts of a module that may have examples, with their names."""
    yield '__doc__', module.__doc__
    for name, value in sorted(getattr(module, '__test__', {}).items()):
        yield name, value if isinstance(value, basestring) else value.__doc__
    for name, value in sorted(vars(module).items()):
        if getattr(value, '__module__', None) != module.__name__ or not callable(value):
            continue
        yield name, value.__doc__
        if isinstance(value, type):
            for member, function in sorted(vars(value).items()):
                if isinstance(function, (staticmethod, classmethod)):
                    function = getattr(value, member)
                if callable(function) or isinstance(function, property):
                    yield '%s.%s' % (name, member), function.__doc__


def DocTestSuite(module=None):
    cases = [DocTestCase(name, text, dict(vars(module))) for name, text in _docstrings(module) if isinstance(text, basestring)]
    return unittest.TestSuite(case for case in cases if case.examples)


def DocFileSuite(path):
    from test import test_support
    with open(os.path.join(test_support.TESTS, path)) as text:
        return unittest.TestSuite([DocTestCase(path, text.read(), {'__name__': '__main__'})])
