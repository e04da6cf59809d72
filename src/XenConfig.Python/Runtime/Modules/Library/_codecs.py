"""The registry of codecs, which the search functions of a copy of "encodings" fill, and codings by tables of characters."""

_searches = []
_found = {}


def register(search_function):
    if not callable(search_function):
        raise TypeError('argument must be callable')
    _searches.append(search_function)


def lookup(encoding):
    name = encoding.replace(' ', '-').lower()
    if name not in _found:
        if not _searches:
            import encodings
        for search in _searches:
            found = search(name)
            if found is not None:
                if not isinstance(found, tuple) or len(found) != 4:
                    raise TypeError('codec search functions must return 4-tuples')
                _found[name] = found
                break
        else:
            raise LookupError('unknown encoding: ' + encoding)
    return _found[name]


def _result(made, role):
    if not isinstance(made, tuple) or len(made) != 2:
        raise TypeError(role + ' must return a tuple (object,integer)')
    return made[0]


def encode(obj, encoding='ascii', errors='strict'):
    return _result(lookup(encoding)[0](obj, errors), 'encoder')


def decode(obj, encoding='ascii', errors='strict'):
    return _result(lookup(encoding)[1](obj, errors), 'decoder')


def _unhandled(exception):
    if isinstance(exception, Exception):
        return TypeError("don't know how to handle %s in error callback" % type(exception).__name__)
    return TypeError('codec must pass exception instance')


def strict_errors(exception):
    raise exception if isinstance(exception, Exception) else _unhandled(exception)


def ignore_errors(exception):
    if isinstance(exception, UnicodeError):
        return u'', exception.end
    raise _unhandled(exception)


def replace_errors(exception):
    if isinstance(exception, UnicodeEncodeError):
        return u'?' * (exception.end - exception.start), exception.end
    if isinstance(exception, UnicodeDecodeError):
        return u'\ufffd', exception.end
    if isinstance(exception, UnicodeTranslateError):
        return u'\ufffd' * (exception.end - exception.start), exception.end
    raise _unhandled(exception)


def _encoded_part(exception, errors):
    if isinstance(exception, UnicodeEncodeError):
        return unicode(exception.object[exception.start:exception.end].encode('ascii', errors)), exception.end
    raise _unhandled(exception)


def xmlcharrefreplace_errors(exception):
    return _encoded_part(exception, 'xmlcharrefreplace')


def backslashreplace_errors(exception):
    return _encoded_part(exception, 'backslashreplace')


_handlers = {
    'strict': strict_errors, 'ignore': ignore_errors, 'replace': replace_errors, 'xmlcharrefreplace': xmlcharrefreplace_errors,
    'backslashreplace': backslashreplace_errors}


def lookup_error(errors):
    if errors not in _handlers:
        raise LookupError("unknown error handler name '%s'" % errors)
    return _handlers[errors]


def charmap_build(table):
    return dict((ord(char), byte) for byte, char in enumerate(table) if char != u'\ufffe')


def _look_up(mapping, key):
    try:
        return mapping[key]
    except LookupError:
        return None


def _encoded(mapping, char):
    byte = _look_up(mapping, ord(char))
    if isinstance(byte, (int, long)):
        if not 0 <= byte < 256:
            raise TypeError('character mapping must be in range(256)')
        return chr(byte)
    if byte is None or isinstance(byte, str):
        return byte
    raise TypeError('character mapping must return integer, None or str')


def charmap_encode(text, errors='strict', mapping=None):
    if mapping is None:
        return latin_1_encode(text, errors)
    text = unicode(text)
    parts = []
    position = 0
    while position < len(text):
        part = _encoded(mapping, text[position])
        end = position + 1
        if part is None:
            while end < len(text) and _encoded(mapping, text[end]) is None:
                end += 1
            exception = UnicodeEncodeError('charmap', text, position, end, 'character maps to <undefined>')
            replacement, end = lookup_error(errors or 'strict')(exception)
            made = [_encoded(mapping, char) for char in replacement]
            if None in made:
                raise exception
            part = ''.join(made)
        parts.append(part)
        position = end
    return ''.join(parts), len(text)


def _decoded(mapping, byte):
    char = _look_up(mapping, byte)
    if isinstance(char, (int, long)):
        if not 0 <= char < 0x110000:
            raise TypeError('character mapping must be in range(0x110000)')
        char = unichr(char)
    if char is None or char == u'\ufffe':
        return None
    if isinstance(char, unicode):
        return char
    raise TypeError('character mapping must return integer, None or unicode')


def charmap_decode(data, errors='strict', mapping=None):
    if mapping is None:
        return latin_1_decode(data, errors)
    data = str(data)
    parts = []
    position = 0
    while position < len(data):
        part = _decoded(mapping, ord(data[position]))
        end = position + 1
        if part is None:
            part, end = lookup_error(errors or 'strict')(
                UnicodeDecodeError('charmap', data, position, end, 'character maps to <undefined>'))
        parts.append(part)
        position = end
    return u''.join(parts), len(data)
