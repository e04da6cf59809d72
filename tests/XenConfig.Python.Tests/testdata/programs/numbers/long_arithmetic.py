a = 10**25
r = [a / 3, a // -3, a % 7, -a % 7, a >> 10, a << 3, a & 0xffff, a | 1, a ^ a, ~a, -a, abs(-a), a * a, divmod(a, 12345), pow(7, 100, 13), float(a), hex(a), oct(a), str(a), a == 1e25]
