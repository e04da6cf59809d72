"""shlex, all of it: texts taken apart as a shell takes apart its lines."""
import collections as _collections
import cStringIO as _cStringIO
import os as _os
import sys as _sys

__all__ = ['shlex', 'split']

_LETTERS = 'abcdfeghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_'

# Latin-1's letters, small and great ones.
_MORE_LETTERS = ''.join(map(chr, range(0xdf, 0xf7) + range(0xf8, 0x100) + range(0xc0, 0xd7) + range(0xd8, 0xdf)))


class shlex:
    """Reads tokens; the attributes say what they are made of, and may be changed between two."""

    def __init__(self, instream=None, infile=None, posix=False):
        if isinstance(instream, basestring):
            instream = _cStringIO.StringIO(instream)
        self.instream = _sys.stdin if instream is None else instream
        self.infile = None if instream is None else infile
        self.posix = posix
        self.eof = None if posix else ''
        self.commenters = '#'
        self.wordchars = _LETTERS + _MORE_LETTERS if posix else _LETTERS
        self.whitespace = ' \t\r\n'
        self.whitespace_split = False
        self.quotes = '\'"'
        self.escape = '\\'
        self.escapedquotes = '"'
        self.state = ' '
        self.pushback = _collections.deque()
        self.lineno = 1
        self.debug = 0
        self.token = ''
        self.filestack = _collections.deque()
        self.source = None
        if self.debug:
            print 'shlex: reading from %s, line %d' % (self.instream, self.lineno)

    def push_token(self, tok):
        """Puts a token back, to be got next."""
        if self.debug >= 1:
            print 'shlex: pushing token ' + repr(tok)
        self.pushback.appendleft(tok)

    def push_source(self, newstream, newfile=None):
        """Reads another stream first."""
        if isinstance(newstream, basestring):
            newstream = _cStringIO.StringIO(newstream)
        self.filestack.appendleft((self.infile, self.instream, self.lineno))
        self.infile, self.instream, self.lineno = newfile, newstream, 1
        if self.debug:
            print 'shlex: pushing to file %s' % (newfile,) if newfile is not None else 'shlex: pushing to stream %s' % (newstream,)

    def pop_source(self):
        """Goes back to the stream before."""
        self.instream.close()
        self.infile, self.instream, self.lineno = self.filestack.popleft()
        if self.debug:
            print 'shlex: popping to %s, line %d' % (self.instream, self.lineno)
        self.state = ' '

    def get_token(self):
        """The next token; eof where there is none."""
        if self.pushback:
            token = self.pushback.popleft()
            if self.debug >= 1:
                print 'shlex: popping token ' + repr(token)
            return token
        token = self.read_token()
        if self.source is not None:
            while token == self.source:
                opened = self.sourcehook(self.read_token())
                if opened:
                    newfile, newstream = opened
                    self.push_source(newstream, newfile)
                token = self.get_token()
        while token == self.eof:
            if not self.filestack:
                return self.eof
            self.pop_source()
            token = self.get_token()
        if self.debug >= 1:
            print 'shlex: token=' + repr(token) if token != self.eof else 'shlex: token=EOF'
        return token

    def read_token(self):
        """The next token of the stream, whatever was put back. Its state is a blank between tokens, 'a' in a word, a quote or an escape, None at the end."""
        quoted = False
        before_escape = ' '
        while True:
            sign = self.instream.read(1)
            if sign == '\n':
                self.lineno += 1
            if self.debug >= 3:
                print 'shlex: in state', repr(self.state), 'I see character:', repr(sign)
            if self.state is None:
                self.token = ''
                break
            if self.state == ' ':
                if not sign:
                    self.state = None
                    break
                if sign in self.whitespace:
                    self._debugs('I see whitespace in whitespace state')
                    if self._is_token(quoted):
                        break
                elif sign in self.commenters:
                    self._skip_line()
                elif self.posix and sign in self.escape:
                    before_escape = 'a'
                    self.state = sign
                elif sign in self.wordchars:
                    self.token = sign
                    self.state = 'a'
                elif sign in self.quotes:
                    if not self.posix:
                        self.token = sign
                    self.state = sign
                elif self.whitespace_split:
                    self.token = sign
                    self.state = 'a'
                else:
                    self.token = sign
                    if self._is_token(quoted):
                        break
            elif self.state in self.quotes:
                quoted = True
                if not sign:
                    self._debugs('I see EOF in quotes state')
                    raise ValueError, 'No closing quotation'
                if sign == self.state:
                    if not self.posix:
                        self.token += sign
                        self.state = ' '
                        break
                    self.state = 'a'
                elif self.posix and sign in self.escape and self.state in self.escapedquotes:
                    before_escape = self.state
                    self.state = sign
                else:
                    self.token += sign
            elif self.state in self.escape:
                if not sign:
                    self._debugs('I see EOF in escape state')
                    raise ValueError, 'No escaped character'
                # Between quotes an escape stands for itself, but before itself and before the quote.
                if before_escape in self.quotes and sign != self.state and sign != before_escape:
                    self.token += self.state
                self.token += sign
                self.state = before_escape
            elif self.state == 'a':
                if not sign:
                    self.state = None
                    break
                if sign in self.whitespace:
                    self._debugs('I see whitespace in word state')
                    self.state = ' '
                    if self._is_token(quoted):
                        break
                elif sign in self.commenters:
                    self._skip_line()
                    if self.posix:
                        self.state = ' '
                        if self._is_token(quoted):
                            break
                elif self.posix and sign in self.quotes:
                    self.state = sign
                elif self.posix and sign in self.escape:
                    before_escape = 'a'
                    self.state = sign
                elif sign in self.wordchars or sign in self.quotes or self.whitespace_split:
                    self.token += sign
                else:
                    self.pushback.appendleft(sign)
                    self._debugs('I see punctuation in word state')
                    self.state = ' '
                    if self._is_token(quoted):
                        break
        result, self.token = self.token, ''
        if self.posix and not quoted and result == '':
            result = None
        if self.debug > 1:
            print 'shlex: raw token=' + repr(result) if result else 'shlex: raw token=EOF'
        return result

    def _is_token(self, quoted):
        # Whether what was read is one; empty quotes are, where quotes are taken off.
        return self.token or (self.posix and quoted)

    def _skip_line(self):
        self.instream.readline()
        self.lineno += 1

    def _debugs(self, text):
        if self.debug >= 2:
            print 'shlex: ' + text

    def sourcehook(self, newfile):
        """Opens what a token asks to be read, by the folder of the stream that asks."""
        if newfile[0] == '"':
            newfile = newfile[1:-1]
        if isinstance(self.infile, basestring) and not _os.path.isabs(newfile):
            newfile = _os.path.join(_os.path.dirname(self.infile), newfile)
        return newfile, open(newfile, 'r')

    def error_leader(self, infile=None, lineno=None):
        """How a message about a place begins."""
        return '"%s", line %d: ' % (self.infile if infile is None else infile, self.lineno if lineno is None else lineno)

    def __iter__(self):
        return self

    def next(self):
        token = self.get_token()
        if token == self.eof:
            raise StopIteration
        return token


def split(s, comments=False, posix=True):
    """The words of a line of a shell."""
    lexer = shlex(s, posix=posix)
    lexer.whitespace_split = True
    if not comments:
        lexer.commenters = ''
    return list(lexer)
