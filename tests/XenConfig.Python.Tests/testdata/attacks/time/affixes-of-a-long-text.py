# ends: limit at 2
('a' * 1000000).startswith((u'b',) * 20000)
