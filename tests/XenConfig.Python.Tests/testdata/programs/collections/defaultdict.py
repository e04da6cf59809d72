from collections import defaultdict
by_bridge = defaultdict(list)
for name, bridge in (('a', 'br0'), ('b', 'br1'), ('c', 'br0')):
    by_bridge[bridge].append(name)
counts = defaultdict(int)
counts['x'] += 2
missing = 'y' in counts
