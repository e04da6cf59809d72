# -*- coding: cp1252 -*-
name = 'café €'
price = u'€ 5™'
same = u'\x80', len(price), price[0]
