# within: 0.2 s
# ends: limit
def f():
    try: f()
    except RuntimeError: f()
f()
