a, b = 1+2j, 3-4j
r = [a + b, a - b, a * b, a / b, a ** 2, a ** -2, a ** 0, a ** b, 1j ** 2, (1+1j) ** 100, (1+1j) ** 101, (2+0j) ** 0.5, (-1) ** 0.5j, 0j ** 0, a // b, a % b, divmod(a, b)]
s = [abs(3+4j), -a, +a, a == 1+2j, a != b, a == 1, 1+0j == 1, hash(1+0j) == hash(1), bool(0j), a.conjugate(), a.real, a.imag, complex('1+2j'), complex(1, 2), complex(1j, 1j)]
t = [repr(x) for x in (1j, -1j, 1e20j, complex(0, -0.0), complex(-0.0, 1), complex('nan'), complex('inf+1j'), (1-0j))]
u = [1/3j, 2.5 * a, a + 1L, (1+2j) / (1e-300+1e300j), (1e300+1e300j) * 1e10, 10 ** 2j]
errors = []
for code in ['a < b', 'a / 0', 'a // 0', 'a % 0j', '0j ** -1', '0 ** 1j', 'int(a)', 'long(a)', 'float(a)', 'complex("1 + 2j")', 'complex("x")', 'complex("1", 2)', 'complex(1, "2")', 'pow(a, 2, 3)',
             '(1e200+1j) ** 10', 'abs(1e308+1e308j)', 'a & 1', '~a', 'complex(1, 2, 3)', 'complex(None)', 'round(a)', 'cmp(a, b)', 'sorted([a, b])']:
    try: exec code
    except Exception, e: errors.append((code, type(e).__name__, str(e)))
del e, code, x
