out = []
for i in range(10):
    if i == 2: continue
    if i == 6: break
    out.append(i)
else:
    out.append('never')
n = 0
while n < 3:
    n += 1
else:
    out.append('done')
