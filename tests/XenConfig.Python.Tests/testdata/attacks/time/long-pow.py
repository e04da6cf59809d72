# ends: limit at 3
a = 3 ** 160000
while 1: pow(a, 1), a ** 1, a // 7, a % 7, divmod(a, 12345678901234567890)
