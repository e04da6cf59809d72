a = b = [1]
b.append(2)
c = 1 if a else 2
d = not a or b
e = a and 'yes'
f = 1 < 2 <= 2 != 3
g = 1 in [1] and 2 not in [1] and a is b
h = 5 if 0 else 6 if 0 else 7
