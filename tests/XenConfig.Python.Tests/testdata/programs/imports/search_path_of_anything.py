# A folder that cannot be is passed over, like one that is not there.
global sys
import sys


def look(path):
    sys.path = path
    try:
        import no_such_module
    except ImportError, error:
        return str(error)


null = look(['\0'])
null_inside = look(['a\0b', u'\0'])
no_texts = look([5, None])
too_long = look(['x' * 100000])
