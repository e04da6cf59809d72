# An exec with "in" is allowed beside a nested function; with another kind of exec, or a star import, CPython says that both are there.
for first in ["exec 'x'", "exec 'x' in {}", "from os import *"]:
    for second in ["exec 'x'", "exec 'x' in {}", "from os import *"]:
        try:
            compile("def g(n):\n    %s\n    %s\n    def h(): return n\n" % (first, second), 'config', 'exec')
        except SyntaxError, e:
            print e.lineno, e.msg
        else:
            print 'allowed'
del e
