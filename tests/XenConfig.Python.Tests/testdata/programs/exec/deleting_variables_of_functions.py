# What exec deletes in a function stays, where the function binds it itself.
def f():
    z = 5
    exec 'del z'
    print z, sorted(locals())
f()
def f2(a, b=2):
    z = 5
    exec 'del z, a; b = 7; c = 8'
    print a, b, c, z
f2(1)
def f3():
    z = 5
    try: exec 'del z; 1/0'
    except ZeroDivisionError: print z
f3()
def f4():
    z = 5
    exec 'z = 6'
    exec 'del z'
    print z
    del z
    try: exec 'print z'
    except NameError, e: print e
f4()
def f5():
    z = 5
    for i in range(2):
        exec 'z += i; del i'
    print z, i
f5()
def f6():
    exec ('del z', {'z': 1})
    z = 3
    print z
f6()
def f7():
    z = 5
    exec 'del z' in None
    print z
f7()
