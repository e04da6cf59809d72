"""textwrap, all of it: paragraphs of a width."""
import re as _re
import string as _string

__all__ = ['TextWrapper', 'wrap', 'fill', 'dedent']

_LETTER = r'[^0-9\W]'

# Where a text may be broken: at blanks, behind the hyphen inside a word, and around a dash between words.
_BLANKS = r'\s+'
_HYPHENATED = r'[^\s\w]*\w+%s-(?=\w+%s)' % (_LETTER, _LETTER)
_DASH = r'(?<=[\w!"\'&.,?])-{2,}(?=\w)'


class TextWrapper:
    """Breaks texts into lines; the attributes say how."""

    wordsep_re = _re.compile('(%s|%s|%s)' % (_BLANKS, _HYPHENATED, _DASH))
    wordsep_simple_re = _re.compile('(%s)' % _BLANKS)

    # ASCII letters only, whatever the locale says.
    sentence_end_re = _re.compile(r'[%s][.!?]["\']?\Z' % _string.lowercase)
    whitespace_trans = _string.maketrans('\t\n\x0b\x0c\r ', ' ' * 6)
    unicode_whitespace_trans = dict((ord(blank), ord(u' ')) for blank in u'\t\n\x0b\x0c\r ')

    def __init__(self, width=70, initial_indent='', subsequent_indent='', expand_tabs=True, replace_whitespace=True,
                 fix_sentence_endings=False, break_long_words=True, drop_whitespace=True, break_on_hyphens=True):
        self.width = width
        self.initial_indent = initial_indent
        self.subsequent_indent = subsequent_indent
        self.expand_tabs = expand_tabs
        self.replace_whitespace = replace_whitespace
        self.fix_sentence_endings = fix_sentence_endings
        self.break_long_words = break_long_words
        self.drop_whitespace = drop_whitespace
        self.break_on_hyphens = break_on_hyphens
        self.wordsep_re_uni = _re.compile(self.wordsep_re.pattern, _re.UNICODE)
        self.wordsep_simple_re_uni = _re.compile(self.wordsep_simple_re.pattern, _re.UNICODE)

    def wrap(self, text):
        """The lines of a paragraph, without newlines."""
        chunks = self._split(self._munge_whitespace(text))
        if self.fix_sentence_endings:
            self._fix_sentence_endings(chunks)
        return self._wrap_chunks(chunks)

    def fill(self, text):
        """The paragraph as one text."""
        return '\n'.join(self.wrap(text))

    def _munge_whitespace(self, text):
        if self.expand_tabs:
            text = text.expandtabs()
        if self.replace_whitespace:
            if isinstance(text, str):
                text = text.translate(self.whitespace_trans)
            elif isinstance(text, unicode):
                text = text.translate(self.unicode_whitespace_trans)
        return text

    def _split(self, text):
        # Words and what is between them; splitting leaves empty texts where two separators meet.
        if isinstance(text, unicode):
            separator = self.wordsep_re_uni if self.break_on_hyphens else self.wordsep_simple_re_uni
        else:
            separator = self.wordsep_re if self.break_on_hyphens else self.wordsep_simple_re
        return filter(None, separator.split(text))

    def _fix_sentence_endings(self, chunks):
        # A sentence's end is followed by two blanks. One that was made double is not looked at again.
        at = 0
        while at < len(chunks) - 1:
            if chunks[at + 1] == ' ' and self.sentence_end_re.search(chunks[at]):
                chunks[at + 1] = '  '
                at += 1
            at += 1

    def _handle_long_word(self, reversed_chunks, cur_line, cur_len, width):
        # A word longer than a line: as much of it as fits, or all of it on a line of its own.
        room = 1 if width < 1 else width - cur_len
        if self.break_long_words:
            word = reversed_chunks[-1]
            cur_line.append(word[:room])
            reversed_chunks[-1] = word[room:]
        elif not cur_line:
            cur_line.append(reversed_chunks.pop())

    def _wrap_chunks(self, chunks):
        if self.width <= 0:
            raise ValueError('invalid width %r (must be > 0)' % self.width)
        lines = []
        chunks.reverse()
        while chunks:
            indent = self.subsequent_indent if lines else self.initial_indent
            room = self.width - len(indent)
            if self.drop_whitespace and lines and chunks[-1].strip() == '':
                chunks.pop()
            line, length = [], 0
            while chunks and length + len(chunks[-1]) <= room:
                length += len(chunks[-1])
                line.append(chunks.pop())
            if chunks and len(chunks[-1]) > room:
                self._handle_long_word(chunks, line, length, room)
            if self.drop_whitespace and line and line[-1].strip() == '':
                line.pop()
            if line:
                lines.append(indent + ''.join(line))
        return lines


def wrap(text, width=70, **kwargs):
    """The lines of a paragraph."""
    return TextWrapper(width=width, **kwargs).wrap(text)


def fill(text, width=70, **kwargs):
    """A paragraph, broken into lines."""
    return TextWrapper(width=width, **kwargs).fill(text)


def dedent(text):
    """A text without the blanks that all of its lines begin with; lines of nothing else become empty."""
    text = _re.compile('^[ \t]+$', _re.MULTILINE).sub('', text)
    margin = None
    for indent in _re.compile('^([ \t]*)[^ \t\n]', _re.MULTILINE).findall(text):
        if margin is None:
            margin = indent
        else:
            same = 0
            while same < min(len(margin), len(indent)) and margin[same] == indent[same]:
                same += 1
            margin = margin[:same]
    return _re.sub('(?m)^' + margin, '', text) if margin else text
