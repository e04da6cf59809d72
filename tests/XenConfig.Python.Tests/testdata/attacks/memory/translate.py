# ends: limit at 2
u'a'.translate({97: u'b' * 10 ** 8})
