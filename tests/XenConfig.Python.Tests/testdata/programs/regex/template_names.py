# What may stand between the brackets of \g<...>.
import re

for name in ('0', '1', '2', '01', ' 1', '+1', '-1', '1 ', '99', '9' * 30, 'a', 'b', 'a b', '', '1a', '_', '\\n', 'a\\>b', '0x1', '1L', '<a', '>'):
    for template in ('\\g<%s>' % name, u'<\\g<%s>>' % name, '\\g<' + name, '\\g' + name):
        try:
            print repr(template), repr(re.sub('(?P<a>x)y', template, 'wxyz'))
        except Exception, e:
            print repr(template), type(e).__name__, e
for pattern in ('(?P<>x)', '(?P<a', '(?P<a\\>b>x)', '(?P<1>x)', '(?P<a>x)(?P=a)', '(?P<a>x)(?P=a', '(?P<a>x)(?P=)', '(?(a)x)', '(a)(?(1', '(a)(?()x)'):
    try:
        print pattern, re.compile(pattern).groupindex
    except Exception, e:
        print pattern, type(e).__name__, e
