# Texts that += makes share what is the same in them, which must never show.
_text = ''
lengths = []
for number in range(200):
    _text += 'disk%d,' % number
    if number % 40 == 0:
        lengths.append(len(_text))
_whole = _text
_left = _text
_left += 'left'
_right = _text
_right += 'right, which is longer'
_again = _left
_again += _again
ends = [_whole[-12:], _left[-12:], _right[-12:], _again[-12:]]
sizes = [len(_whole), len(_left), len(_right), len(_again)]
_kept = []
for number in range(300):
    _text += 'x'
    _kept.append(_text)
steps = [len(_kept[0]), len(_kept[150]), _kept[150] == _kept[149] + 'x', _kept[299].count('x'), _kept[0][-3:]]
_table = {_whole: 1}
found = _table[''.join(['disk%d,' % number for number in range(200)])]
truth = [bool(_text), _text is not _whole, hash(_left) == hash(_whole + 'left')]
_mixed = _whole
_mixed += u'\xe9'
kind = type(_mixed).__name__


class Word(str):
    def __add__(self, other):
        return 'added'

    def __radd__(self, other):
        return 'added from the right'


word = Word('a' * 300)
word += 'b'
plain = 'a' * 300
plain += Word('b')
del _kept
