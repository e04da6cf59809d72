# How many calls an endless recursion comes to: with stars, a call takes two levels.
global count, plain, starred


def plain(a):
    global count
    count += 1
    return plain(a)


def starred(*a):
    global count
    count += 1
    return starred(*a)


class A(object):
    def method(self, *a, **k):
        global count
        count += 1
        return self.method(*a, **k)


counts = []
for call in (plain, starred, A().method):
    count = 0
    try:
        call(1)
    except RuntimeError, e:
        # How deep the program itself stands depends on who runs it.
        counts.append((count > 700, e.args[0][:32]))
del e
