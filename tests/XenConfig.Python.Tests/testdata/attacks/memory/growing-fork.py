# ends: limit at 6
s = 'x' * 4096
kept = []
while 1:
  t = s
  t += 'a'
  kept.append(t)
  s += 'b'
