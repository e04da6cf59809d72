def f():
    global shared
    shared = 5
    return shared
x = f()
y = shared
