# What a dict or set holds, and in which order, after many a deletion: places are taken again, and popitem goes on where it was.
def run():
    state = [12345]

    def chance(limit):
        state[0] = (state[0] * 1103515245 + 12345) % 2147483648
        return state[0] // 65536 % limit

    def key():
        number = chance(60)
        return number if number % 3 else 'k%d' % number

    def work(rounds):
        table = {}
        names = set()
        for turn in xrange(rounds):
            what = chance(12)
            if what < 5:
                table[key()] = turn
                names.add(key())
            elif what < 8:
                table.pop(key(), None)
                names.discard(key())
            elif what == 8 and table:
                print 'item', table.popitem(),
            elif what == 9 and names:
                print 'name', names.pop(),
            elif what == 10:
                table.update(dict((key(), turn) for _ in range(chance(4))))
                names |= set([key(), key()])
            elif chance(10) == 0:
                table = chance(2) and table.copy() or {}
                names = set(names)
            if turn % 50 == 49:
                print
                print table.items()
                print list(names)

    work(1500)


run()

table = {}
for i in range(8):
    table[i] = i
for i in range(8):
    del table[i]
for i in range(0, 80, 8):
    table[i] = i
    print table.keys()
print table.popitem(), table.popitem(), table
table.clear()
table['a'] = 1
print table
