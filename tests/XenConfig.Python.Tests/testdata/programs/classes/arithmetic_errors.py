class No(object): pass
class Old: pass
errors = []
for text in ['No() + 1', '1 + No()', 'No() ** 2', 'pow(No(), 1, 2)', 'divmod(No(), 1)', '-No()', '~No()', 'abs(No())', 'int(No())', 'long(No())',
             'float(No())', 'complex(No())', 'hex(No())', 'oct(No())', 'bin(No())', '[1][No()]', '"x" * No()', 'No() << 1', 'No() & 1', 'No() // 1',
             'Old() + 1', '1 + Old()', '-Old()', '~Old()', 'abs(Old())', 'int(Old())', 'long(Old())', 'complex(Old())', 'oct(Old())', 'bin(Old())',
             '[1][Old()]', '"x" * Old()', 'round(No())', 'chr(No())', 'range(No())', 'No() + Old()', 'pow(Old(), 2)', 'divmod(Old(), 2)', 'Old() ** 2']:
    try: eval(text)
    except (TypeError, AttributeError), e: errors.append((text, type(e).__name__, str(e)))
v = No()
try: v += 1
except TypeError, e: errors.append(str(e))
try: v **= 1
except TypeError, e: errors.append(str(e))
try: v //= 1
except TypeError, e: errors.append(str(e))
del v, e, text
