# Sets of characters that are matched in any case.
global re, members
import re


def members(pattern, flags, kind=unichr, top=0x600):
    found, runs = [c for c in range(top) if re.match(pattern, kind(c), flags)], []
    for c in found:
        if runs and runs[-1][1] == c - 1:
            runs[-1][1] = c
        else:
            runs.append([c, c])
    return ' '.join('%x-%x' % tuple(run) for run in runs)


for pattern in ('[a]', '[B-D]', '[b-dc-f]', '[a-zA-C]', '[^a-c]', r'[\da-c]', r'[\W_b]', r'[\Sa]', '[Z-a]', '[-a]', '[k]', '[s]', r'[\s\s\d\dx]', '[\\]a^-]'):
    print pattern, members(pattern, re.I, chr, 256)
    print pattern, members(pattern, re.I | re.U, top=0x80)
    print pattern, members(pattern, 0, chr, 256)
for pattern in (u'[\u0430-\u0433]', u'[\u0410-\u0413\u0431-\u0436]', u'[\xe0-\xe4]', u'[^\xc0-\xd6]', u'[\u039d-\u039fx]', u'[\u0408-\u0460]', u'[\u0100-\u0110]'):
    print repr(pattern), members(pattern, re.I | re.U, top=0x500)
    print repr(pattern), members(pattern, re.I, top=0x500)
