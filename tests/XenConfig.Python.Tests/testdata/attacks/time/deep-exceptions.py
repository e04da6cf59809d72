# within: 0.2 s
# ends: limit
def f(n):
    try: f(n + 1)
    finally: f(n + 1)
f(0)
