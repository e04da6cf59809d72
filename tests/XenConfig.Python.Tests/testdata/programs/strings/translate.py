import string
t = string.maketrans('abc', 'xyz')
r = ['aabbcc d'.translate(t), 'hello'.translate(None, 'l'), u'abc'.translate({97: u'X', 98: None}), 'hello'.translate(t, 'eo')]
del t
