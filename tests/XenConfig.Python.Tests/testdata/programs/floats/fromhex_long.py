# Digits beyond the 53 bits round, and the last of very many may break a tie.
for text in ['0x1.00000000000008', '0x1.00000000000018', '0x1.' + '0' * 12 + '08' + '0' * 200 + '1', '0x1.' + '0' * 12 + '08' + '0' * 200,
             '0x' + '0' * 300 + '1.8', '0x1' + '0' * 100 + 'p-400', '0x.' + '0' * 100 + '3p400', '0x1.fffffffffffff7' + 'f' * 90,
             '0x0.0000000000000' + '8' * 60 + 'p-1020', '0x' + 'f' * 250 + 'p-1100', '0x' + '1' * 255 + '.8', '0x1p-1075', '0x1.' + '0' * 80 + '1p-1075']:
    print repr(float.fromhex(text)), float.fromhex('-' + text).hex()
try: float.fromhex('0x' + '1' * 300)
except OverflowError, _e: print _e
