# Every byte of each coding, and back.
names = ['cp437', 'cp850', 'cp852', 'cp855', 'cp858', 'cp860', 'cp863', 'cp865', 'cp866', 'cp1250', 'cp1251', 'cp1252', 'cp1253', 'cp1254', 'cp1255', 'cp1256', 'cp1257',
         'cp1258', 'iso8859-2', 'iso8859-3', 'iso8859-4', 'iso8859-5', 'iso8859-6', 'iso8859-7', 'iso8859-8', 'iso8859-9', 'iso8859-10', 'iso8859-13', 'iso8859-14',
         'iso8859-15', 'iso8859-16', 'koi8-r', 'koi8-u', 'mac-roman', 'latin-1', 'ascii']
tables, back = [], []
for name in names:
    text = ''.join(map(chr, range(256))).decode(name, 'replace')
    tables.append((name, len(text), hash(text)))
    back.append((name, hash(text.encode(name, 'replace')), sum(1 for c in text if c == u'\ufffd')))
del name, text
