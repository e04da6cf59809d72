# ends: limit at 2
int('f' * 10000000, 16)
