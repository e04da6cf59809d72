# ends: limit at 5
s = 'x' * 1000000
kept = []
while 1:
  t = s + 'a'
  t += 'b'
  kept.append(t)
