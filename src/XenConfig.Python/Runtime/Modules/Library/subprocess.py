"""The part of subprocess that only joins words."""

__all__ = ['Popen', 'PIPE', 'STDOUT', 'call', 'check_call', 'check_output', 'CalledProcessError']

mswindows = False


def list2cmdline(seq):
    """One line of the words, in the quotes that a C program on Windows takes apart: backslashes count double before a quote only."""
    words = []
    for word in seq:
        # As in CPython, a word that is no text fails here.
        quoted = ' ' in word or '\t' in word or not word
        parts = word.split('"')
        last = len(parts) - 1
        for i, part in enumerate(parts):
            if i < last or quoted:
                parts[i] = part + '\\' * (len(part) - len(part.rstrip('\\')))
        text = '\\"'.join(parts)
        words.append('"' + text + '"' if quoted else text)
    return ' '.join(words)
