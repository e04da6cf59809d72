"""Files in memory, of bytes or of unicode."""
from errno import EINVAL

__all__ = ['StringIO']


class StringIO:
    """A file in memory."""

    # The text is kept whole in buf, but what is written at its end waits in buflist until somebody looks.

    def __init__(self, buf=''):
        if not isinstance(buf, basestring):
            buf = str(buf)
        self.buf = buf
        self.len = len(buf)
        self.buflist = []
        self.pos = 0
        self.closed = False
        self.softspace = 0

    def __iter__(self):
        return self

    def _open(self):
        if self.closed:
            raise ValueError('I/O operation on closed file')

    def _gather(self):
        if self.buflist:
            self.buf += ''.join(self.buflist)
            self.buflist = []

    def next(self):
        self._open()
        line = self.readline()
        if not line:
            raise StopIteration
        return line

    def close(self):
        if not self.closed:
            self.closed = True
            del self.buf, self.pos

    def isatty(self):
        self._open()
        return False

    def seek(self, pos, mode=0):
        self._open()
        self._gather()
        self.pos = max(0, pos + (self.pos if mode == 1 else self.len if mode == 2 else 0))

    def tell(self):
        self._open()
        return self.pos

    def read(self, n=-1):
        self._open()
        self._gather()
        end = self.len if n is None or n < 0 else min(self.pos + n, self.len)
        text = self.buf[self.pos:end]
        self.pos = end
        return text

    def readline(self, length=None):
        self._open()
        self._gather()
        at = self.buf.find('\n', self.pos)
        end = self.len if at < 0 else at + 1
        if length is not None and length >= 0:
            end = min(end, self.pos + length)
        line = self.buf[self.pos:end]
        self.pos = end
        return line

    def readlines(self, sizehint=0):
        total = 0
        lines = []
        for line in iter(self.readline, ''):
            lines.append(line)
            total += len(line)
            if 0 < sizehint <= total:
                break
        return lines

    def truncate(self, size=None):
        self._open()
        if size is None:
            size = self.pos
        elif size < 0:
            raise IOError(EINVAL, 'Negative size not allowed')
        elif size < self.pos:
            self.pos = size
        self.buf = self.getvalue()[:size]
        self.len = size

    def write(self, s):
        self._open()
        if not s:
            return
        if not isinstance(s, basestring):
            s = str(s)
        if self.pos > self.len:
            self.buflist.append('\0' * (self.pos - self.len))
            self.len = self.pos
        end = self.pos + len(s)
        if self.pos == self.len:
            self.buflist.append(s)
            self.len = end
        else:
            self._gather()
            self.buf = self.buf[:self.pos] + s + self.buf[end:]
            self.len = max(self.len, end)
        self.pos = end

    def writelines(self, iterable):
        for line in iterable:
            self.write(line)

    def flush(self):
        self._open()

    def getvalue(self):
        if self.closed:
            raise ValueError('I/O operation on closed file')
        self._gather()
        return self.buf
