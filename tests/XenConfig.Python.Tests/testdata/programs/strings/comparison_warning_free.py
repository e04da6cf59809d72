r = [u'abc' == 'abc', 'abc' < 'abd', 'Z' < 'a', 'a' < 'aa', '' < 'a', u'\xe9' > u'e', cmp('a', 'b'), sorted(['b', 'A', 'a', 'B', '1', '_'])]
