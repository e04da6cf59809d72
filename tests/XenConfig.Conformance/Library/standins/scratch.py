"""Files that tests write and read again: in memory, as the evaluator writes none."""
import __builtin__
import sys
from StringIO import StringIO

_open, _execfile = open, execfile
_texts = {}


class ScratchFile(StringIO):
    def __init__(self, name, mode):
        StringIO.__init__(self, '' if mode.startswith('w') else _texts[name])
        self.name, self.mode = name, mode
        if mode.startswith('a'):
            self.seek(0, 2)

    def flush(self):
        _texts[self.name] = self.getvalue()

    def close(self):
        if not self.closed:
            self.flush()
        StringIO.close(self)

    def __enter__(self):
        return self

    def __exit__(self, *exception):
        self.close()


def open(name, mode='r', buffering=-1):
    if name in _texts or mode[:1] in ('w', 'a'):
        _texts.setdefault(name, '')
        return ScratchFile(name, mode)
    return _open(name, mode, buffering)


def execfile(name, *namespaces):
    if name not in _texts:
        return _execfile(name, *namespaces)
    caller = sys._getframe(1)
    names = namespaces[0] if namespaces else caller.f_globals
    local = namespaces[1] if len(namespaces) > 1 else namespaces[0] if namespaces else caller.f_locals
    exec _texts[name] in names, local


def remove(name):
    _texts.pop(name, None)


def stand_in():
    """Puts them in the place of the builtin functions."""
    __builtin__.open, __builtin__.execfile = open, execfile
