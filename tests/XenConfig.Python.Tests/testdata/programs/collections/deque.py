from collections import deque
d = deque([1, 2, 3], maxlen=3)
d.append(4)
d.appendleft(0)
d.rotate(1)
d.extend([7])
ends = d.pop(), d.popleft(), len(d), d.maxlen
