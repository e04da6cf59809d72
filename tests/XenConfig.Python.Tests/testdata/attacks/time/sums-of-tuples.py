# ends: limit at 2
sum([()] * 1000000, ())
