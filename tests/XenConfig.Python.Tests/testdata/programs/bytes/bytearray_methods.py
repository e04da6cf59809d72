b = bytearray('hello')
b[0] = 'J'
b[1] = 97
b.append('!')
b.append(33)
b.extend([1, 2])
b += 'xy'
r = [str(b), len(b), b[0], b[1:3], b[-1], b.find('l'), 'l' in b, 97 in b, b.count('l'), b.upper(), b.split('l'), b.replace('l', 'L')]
del b[0]
del b[0:2]
b[0:2] = 'ABC'
b.insert(0, 90)
s = [b, b.pop(), b.pop(0), b.index('B')]
b.remove(66)
b.reverse()
t = [b, bytearray(3), bytearray([1, 2]), bytearray(u'\xe9', 'utf-8'), bytearray.fromhex('01 fF'), bytearray('a') * 3, bytearray('a') + 'b', 'a' + bytearray('b')]
u = [bytearray('a') == 'a', bytearray('a') < bytearray('b'), 'a' == bytearray('a'), bytearray("it's"), repr(bytearray('\x00"')), bool(bytearray()), list(bytearray('ab')),
     bytearray('a,b').partition(','), bytearray('ab').join(['x', 'y']), bytearray('caf\xc3\xa9').decode('utf-8'), '%s' % bytearray('f')]
errors = []
for code in ['bytearray([256])', 'bytearray(u"x")', 'bytearray("a", "ascii")', 'b[99]', 'b[0] = 256', 'b.append("ab")', 'hash(b)', 'bytearray(-1)', 'b + u"x"', 'b.remove(1)',
             'bytearray.fromhex("0g")', 'bytearray().pop()', 'b["x"]', 'b[0:4:2] = "abc"', 'bytearray(2.5)']:
    try: exec code
    except Exception, e: errors.append((code, type(e).__name__, str(e)))
del b, e, code
