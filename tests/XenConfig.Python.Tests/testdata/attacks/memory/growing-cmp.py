# ends: limit at 4
s = 'x' * 1000000
while 1:
  s += 'a'
  s == s + 'b'
