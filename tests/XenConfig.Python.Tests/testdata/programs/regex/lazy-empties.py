# Lazy repetitions of what may be empty, inside what may be left out.
import re
patterns = [
    r'(?:(?:[a-c]{0,2})+?)?[.]', r'((?:[a-c]?)*?)?[.x]', r'(?:(a|)+?)?[.x]', r'(?:([ab]c|)+?|)[.x]',
    r'(?:((?<!\.)(?:((?:[\w-]{,2})+?)?(?(1)[.]|[.])){1,})?(?(1)-|\.))?', r'(?:(?:a?)+?b)?c', r'(?:(?:\b|a)*?)?$',
]
for pattern in patterns:
    for text in ['a_a', 'a_a.', 'xa_a', 'abc.x', '', '._a', 'abab']:
        m = re.search(pattern, text)
        print pattern, repr(text), m and (m.span(), m.groups(), m.lastindex)
