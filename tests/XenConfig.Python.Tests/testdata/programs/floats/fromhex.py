texts = ['0x1.8p+0', '1.8', '-0x1p-1074', '0x1.fffffffffffffp+1023', 'inf', '-Infinity', ' 0x.8p1 ', '0xA', '1p-3', '0x1.00000000000008p0', '0x1.00000000000018p0', '0x0p0', '-0x0', '0x1p-1076', '+1']
r = [(t, float.fromhex(t)) for t in texts]
n = float.fromhex('nan')
s = n != n, [float.fromhex(x.hex()) == x for x in (0.1, 1e300, 5e-324, -2.5, 0.0)], [x.hex() for x in (0.1, 1e300, 5e-324, -2.5, -0.0)]
errors = []
for t in ['', '0x', 'p1', '0x1p', '1.2.3', '0x1p1024', 'g', '0x1.p', '0x1 p1']:
    try: float.fromhex(t)
    except (ValueError, OverflowError), e: errors.append((t, type(e).__name__, str(e)))
class F(float): pass
u = type(F.fromhex('1')).__name__
del n, e, t, x
