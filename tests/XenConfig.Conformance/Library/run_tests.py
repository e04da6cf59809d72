"""Runs the tests of one module of CPython's Lib/test inside the evaluator and prints what became of each.

The host sets MODULE, its name, TESTS, the folder of Lib/test, STANDINS, that of the modules beside this file, and DONE, the tests that ran before. A line begins with \x01, then 'start' with a test's
name, or 'pass', 'fail' or 'skip' with the reason.
"""
import sys

sys.path.insert(0, STANDINS)

import absent

absent.stand_in()

import doctest
import fnmatch
import json
import os
import random
import scratch
import test
import unittest
from test import test_support

json.__path__ = [os.path.join(os.path.dirname(TESTS), 'json')]
fnmatch._MAXCACHE, fnmatch._cache, fnmatch._purge = 100, {}, lambda: None
scratch.stand_in()
os.remove = os.unlink = scratch.remove
# No folder was made, so that there is none to take away after a test.
os.rmdir = lambda path: None
random.SystemRandom = random.Random
sys.flags = absent.Flags()
# Tests of codecs that the evaluator has register others beside them.
sys.modules['codecs'].register = lambda search: None
sys.modules['test_support'] = sys.modules['test.support'] = test.support = test_support
test.__path__.append(TESTS)
test_support.TESTS = TESTS


def report(word, *parts):
    sys.__stdout__.write('\n\x01' + '\t'.join((word,) + parts).replace('\n', ' ') + '\n')


def run(case):
    name = case.id()
    if name in DONE:
        return
    report('start', name)
    try:
        case.run()
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


def run_unittest(*parts):
    """Runs suites, classes of tests and those of modules that are given by name."""
    for part in parts:
        if isinstance(part, str):
            part = unittest.TestLoader().loadTestsFromModule(sys.modules[part])
        elif isinstance(part, type):
            part = unittest.makeSuite(part)
        for case in part:
            # The generators that are not there pass for the one that is.
            if not type(case).__name__.startswith(('WichmannHill', 'SystemRandom')):
                run(case)


def run_doctest(module, verbose=None, verbosity=None):
    run_unittest(doctest.DocTestSuite(module))


test_support.run_unittest = run_unittest
test_support.run_doctest = run_doctest
__import__('test.' + MODULE)
getattr(test, MODULE).test_main()
report('end')
