r = ['ab' * 3, 3 * 'ab', 'a' * 0, 'a' * -1, 'a' + 'b', 'a' 'b', 'a' + u'b', 'x' in 'xyz', '' in 'a', u'y' in 'xyz']
x = 'a' + 1
