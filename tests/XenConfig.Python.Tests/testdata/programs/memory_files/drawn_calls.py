# Calls in any order, on bytes and on unicode.
global StringIO
import StringIO
import random

random.seed(5)
_log = []
for turn in range(25):
    memory = StringIO.StringIO(*random.choice([(), ('',), ('one\ntwo\n\nthree',), (u'\xe9\n',), ('\xe9',), (12,)]))
    for step in range(12):
        name, choices = random.choice([
            ('write', ['x', 'ab\ncd\n', '', u'u\n', 7, None, 0]), ('read', [0, 1, 4, 100, -1, None]), ('readline', [None, 0, 2, 50, -3]),
            ('readlines', [0, 1, 5, -2]), ('seek', [0, 1, 3, 20, -4]), ('truncate', [None, 0, 2, 30, -1]), ('writelines', [['p\n', 'q'], []])])
        argument = random.choice(choices)
        try:
            answer = getattr(memory, name)(argument) if name != 'seek' else memory.seek(argument, random.choice([0, 1, 2]))
        except Exception, problem:
            answer = type(problem).__name__, str(problem)
        _log.append((name, argument, answer, memory.tell(), memory.len))
    try:
        _log.append((memory.getvalue(), list(memory), memory.closed, memory.isatty(), memory.softspace))
    except UnicodeDecodeError, problem:
        _log.append(str(problem))
    memory.close()
    memory.close()
    for call in (memory.tell, memory.read, memory.getvalue, memory.next, memory.flush, memory.isatty):
        try:
            call()
        except ValueError, problem:
            _log.append(str(problem))
digest = [hash(repr(_log[at:at + 25])) for at in range(0, len(_log), 25)]


class Shouting(StringIO.StringIO):
    def write(self, text):
        StringIO.StringIO.write(self, text.upper())


loud = Shouting()
print >> loud, 'a', 1
loud.writelines(['b', 'c'])
said = loud.getvalue()
