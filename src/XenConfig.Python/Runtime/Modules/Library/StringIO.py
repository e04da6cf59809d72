"""Files in memory, of bytes or of unicode."""
from errno import EINVAL

__all__ = ['StringIO']


def _text(value):
    return value if isinstance(value, basestring) else str(value)


class StringIO:
    """A file in memory."""

    # The text is kept in pieces, which are joined when somebody looks: only then bytes and unicode have to go together.

    def __init__(self, buf=''):
        self.softspace, self.closed, self.pos = 0, False, 0
        self.buflist = [_text(buf)]
        self.len = len(self.buflist[0])

    def _open(self):
        if self.closed:
            raise ValueError('I/O operation on closed file')

    def getvalue(self):
        self._open()
        self.buflist[:] = [''.join(self.buflist)]
        return self.buflist[0]

    def close(self):
        self.closed = True
        self.buflist = []

    def flush(self):
        self._open()

    def isatty(self):
        self._open()
        return False

    def tell(self):
        self._open()
        return self.pos

    def seek(self, pos, mode=0):
        self.getvalue()
        self.pos = max(0, pos + {1: self.pos, 2: self.len}.get(mode, 0))

    def _take(self, end, most):
        # The text from here to a place, or so much of it as is wanted at most.
        text, start = self.getvalue(), self.pos
        self.pos = end if most is None or most < 0 else min(end, start + most)
        return text[start:self.pos]

    def read(self, n=-1):
        return self._take(self.len, n)

    def readline(self, length=None):
        return self._take(self.getvalue().find('\n', self.pos) + 1 or self.len, length)

    def __iter__(self):
        return self

    def next(self):
        line = self.readline()
        if line:
            return line
        raise StopIteration

    def readlines(self, sizehint=0):
        lines, start = [], self.pos
        for line in iter(self.readline, ''):
            lines.append(line)
            if 0 < sizehint <= self.pos - start:
                break
        return lines

    def write(self, s):
        self._open()
        text = _text(s) if s else ''
        if not text:
            return
        end = self.pos + len(text)
        if self.pos < self.len:
            whole = self.getvalue()
            self.buflist[:] = whole[:self.pos], text, whole[end:]
        else:
            self.buflist += ['\0' * (self.pos - self.len), text]
        self.pos, self.len = end, max(self.len, end)

    def writelines(self, iterable):
        for piece in iterable:
            self.write(piece)

    def truncate(self, size=None):
        self._open()
        end = self.pos if size is None else size
        if end < 0:
            raise IOError(EINVAL, 'Negative size not allowed')
        self.pos = min(self.pos, end)
        self.buflist[:] = [self.getvalue()[:end]]
        self.len = end
