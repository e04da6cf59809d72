# ends: limit at 3
x = u'a' * 1000000
x.translate({97: x})
