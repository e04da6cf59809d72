_queue = []
for i in range(6000):
    _queue += [i]
    _queue.insert(0, i)
first = _queue[:3]
count = len(_queue)
for i in range(6000):
    _queue.pop(0)
    _queue[0:1] = []
left = len(_queue)
_pairs = {}
for i in range(5000):
    _pairs.update({i: i})
    _pairs.update([(-i, i)])
size = len(_pairs)
_seen = set()
for i in range(5000):
    _seen |= set([i])
    _seen.update([i + 1])
unions = len(_seen)
