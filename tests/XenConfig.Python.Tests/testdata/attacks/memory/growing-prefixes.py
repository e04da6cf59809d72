# ends: limit at 5
s = ''
kept = []
while 1:
  s += 'a'
  kept.append(s)
  len(s), hash(s)
