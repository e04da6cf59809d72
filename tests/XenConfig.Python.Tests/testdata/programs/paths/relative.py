# Paths from one folder to another, and normal forms.
import os.path

parts = ['/', '/a', '/ab', '/a/b', '/a/bc', '/a/b/c', '/a/c', '/b', '//a', '//a/b', '///a', '/a/b/../c', '/a/./b/', '/a//b', '/a/b/x', '/a/by']
for path in parts:
    print path, [os.path.relpath(path, start) for start in parts]
for path in ('', '.', '..', '/', '//', '///', '/..', '//..', '../..', 'a/..', 'a/../..', 'a/../../b', '../a/..', './a', 'a/.', 'a//b', 'a/b/..',
             'a/b/../..', '/a/../..', '//a/..', '//a/../..', '///a/../b', '...', '.../..', 'a/...', 'a/..b', '..a/..', '/./', u'a/../\xe9', 'a/'):
    print repr(path), repr(os.path.normpath(path))
