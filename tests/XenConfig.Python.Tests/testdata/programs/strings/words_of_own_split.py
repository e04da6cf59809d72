# string.capwords takes whatever split() gives.
global Text, string
import string


class Text(str):
    parts = None

    def split(self, *arguments):
        return self.parts


def capwords(parts):
    text = Text('x')
    text.parts = parts
    try:
        return string.capwords(text)
    except Exception, error:
        return type(error).__name__, str(error)


of_tuple = capwords(('a', 'bc'))
of_iterator = capwords(iter(['x y', 'z']))
of_text = capwords('xyz')
of_dict = capwords({'key': 1})
of_number = capwords(5)
of_none = capwords(None)
of_numbers = capwords([1])
_own = ['ab']
of_list = capwords(_own)
untouched = _own[:]
plain = string.capwords('several  words'), string.capwords('a-b', '-')
