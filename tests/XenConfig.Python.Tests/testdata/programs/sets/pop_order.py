s = set(['alpha', 'beta', 'gamma', 'delta', 'epsilon'])
popped = [s.pop(), s.pop(), s.pop()]
left = sorted(s)
