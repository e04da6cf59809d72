# ends: limit at 2
list(iter(int, 1))
