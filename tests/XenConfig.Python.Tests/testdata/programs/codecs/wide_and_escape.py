text = u'a\xe9\u20ac\U0001f600'
r = [text.encode(c) for c in ('utf-8', 'utf-16', 'utf-16-le', 'utf-16-be', 'utf-32', 'utf-32-be', 'utf-8-sig', 'unicode_escape', 'raw_unicode_escape')]
s = [text.encode(c).decode(c) == text for c in ('utf-8', 'utf-16', 'utf-16-le', 'utf-16-be', 'utf-32', 'utf-32-be', 'utf-8-sig', 'unicode_escape', 'raw_unicode_escape')]
t = '\\u20ac\\x41\\n\\N{BULLET}'.decode('unicode_escape') if False else '\\u20ac\\x41\\n'.decode('unicode_escape'), '\\u20ac\\x41'.decode('raw_unicode_escape'), '\xff\xfea\x00'.decode('utf16')
errors = []
for code in ["'\\xe9'.decode('utf-8')", "'\\xc3('.decode('utf-8')", "'a'.decode('utf-16')", "'\\\\u12'.decode('unicode_escape')", "'\\x00\\xd8'.decode('utf-16-le')", "'\\\\U00110000'.decode('unicode_escape')"]:
    try: eval(code)
    except UnicodeError, e: errors.append((code, type(e).__name__, str(e), e.start, e.end))
del e, code
