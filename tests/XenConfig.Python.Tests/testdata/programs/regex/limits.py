# How many groups a pattern may have, and how deep they may nest.
import re


def attempt(pattern):
    try:
        return re.compile(pattern).groups
    except Exception, e:
        return '%s: %s' % (type(e).__name__, e)


globals().update(re=re, attempt=attempt)
many = [attempt('(a)' * n) for n in (98, 99, 100, 200)]
nested = [attempt('(' * n + ')' * n) for n in (98, 99, 100, 200)]
verbose = [attempt('(?x)' + '( a )' * n) for n in (99, 100)]
unclosed = attempt('(a)' * 100 + '(')
named = attempt(''.join('(?P<g%d>a)' % n for n in range(100)))
uncounted = [attempt('(?:' * n + 'a' + ')' * n) for n in (100, 200, 400, 480)]
looks = [attempt('(?=' * n + 'a' + ')' * n) for n in (100, 200, 400, 480)]
too_deep = [attempt(part * 600 + ')' * 600).split(':')[0] for part in ('(?:', '(?=', '(?:a|')]
matched = re.match('(?:' * 400 + 'a' + ')' * 400, 'ab').span()
del re
