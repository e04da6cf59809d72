def f(*a, **k): return a, k
f(*[1, 2],
  **{'a': 1,
     2: 3})
