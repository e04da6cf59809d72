r = [divmod(7, -2), divmod(-7.5, 2), pow(2, 10), pow(2, -1), pow(3, 4, 5), pow(-3, 3, 7), pow(3, 3, -7), pow(2L, 3), coerce(1, 2.5), coerce(1, 2L)]
