texts = []
for cut in [slice(None, None, 2), slice(None, None, -3), slice(5, 1, -1), slice(2, 7), slice(7, 2), slice(-3, None), slice(1, 100, 4), slice(None)]:
    b = bytearray('0123456789')
    del b[cut]
    texts.append(str(b))
source = bytearray('abcdefghij')
inner = buffer(source, 1, 6)
views = [str(buffer(inner, 2)), str(buffer(inner, 2, 2)), str(buffer(inner, 4, 100)), str(buffer(inner, 9)), str(buffer(buffer(source, 3), 2)), str(buffer(buffer(source, 3), 20))]
added = [buffer('ab', 1) + 'cd', 'ab' + bytearray('cd'), bytearray('ab') + 'cd']
try: buffer(memoryview('ab'))
except TypeError, e: message = str(e)
