# ends: limit at 2
('\t' * 1000).expandtabs(10 ** 9)
