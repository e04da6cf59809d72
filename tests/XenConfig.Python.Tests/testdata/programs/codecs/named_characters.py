# Characters by their names, in literals and in unicode-escape.
global e, show, errors, t
def show(f, *a, **k):
    try: print repr(f(*a, **k))
    except Exception, e: print type(e).__name__, e
for t in ['\\N{GREEK SMALL LETTER ALPHA}\\N{GREEK CAPITAL LETTER OMEGA}', '\\N{EM SPACE}x', '\\N{foo}xx', '\\N{}', '\\Nx', '\\N', '\\N{SPACE', '\\N{', 'a\\N{greek small letter final sigma}', '\\N{GREEK CAPITAL LETTER FINAL SIGMA}', '\\N{GREEK SMALL LETTER LAMDA}','\\N{BULLET}y\\x41', '\\N{GREEK CAPITAL LETTER SIGMA}', '\\N{GREEK CAPITAL LETTER RHO}']:
    for errors in 'strict', 'ignore', 'replace':
        show(t.decode, 'unicode-escape', errors)
a = u'\N{GREEK SMALL LETTER ALPHA}\N{GREEK SMALL LETTER OMEGA}'
