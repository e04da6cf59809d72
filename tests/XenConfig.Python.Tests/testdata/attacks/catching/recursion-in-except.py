# within: 0.2 s
# ends: limit at 6
def f():
    try: f()
    except RuntimeError: f()
f()
