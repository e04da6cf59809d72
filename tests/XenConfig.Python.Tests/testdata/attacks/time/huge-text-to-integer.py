# ends: limit at 2
int('9' * 10000000)
