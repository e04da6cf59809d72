# coding: koi8-r
text = u'ЖИр'
raw = 'ЖИр'
codes = [ord(c) for c in text]
del c
