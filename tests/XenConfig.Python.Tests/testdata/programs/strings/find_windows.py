s = 'abcabc'
r = [s.find('b', 2), s.find('b', -2), s.find('', 3), s.find('', 10), s.count('', 2), s.rfind('a', 0, 3), s.startswith('b', 1), s.endswith('b', 0, 2), s.replace('', '-'), s.count('abc'), 'aaa'.count('aa'), s.index('c', 3)]
x = s.index('z')
