# Characters by name.
x = u'\N{HANGUL SYLLABLE GAG}\N{HANGUL SYLLABLE A}\N{HANGUL SYLLABLE HIH}\N{HANGUL SYLLABLE SSYILG}\N{HANGUL SYLLABLE WEONG}\N{CJK UNIFIED IDEOGRAPH-4E00}'
wrong = []
for name in ['hangul syllable hih', 'CJK UNIFIED IDEOGRAPH-4e00', 'CJK UNIFIED IDEOGRAPH-04E00', 'CJK UNIFIED IDEOGRAPH-004E00', 'CJK UNIFIED IDEOGRAPH-2A701', 'HANGUL SYLLABLE ',
             'HANGUL SYLLABLE GX', 'CJK UNIFIED IDEOGRAPH-0041', 'latin small letter b']:
    try:
        wrong.append(eval("u'\\N{%s}'" % name))
    except SyntaxError:
        wrong.append(name)
y = u'\N{EURO SIGN}\N{LATIN SMALL LETTER A}\N{DIGIT SEVEN}\N{EM DASH}', '\N{EURO SIGN}'
