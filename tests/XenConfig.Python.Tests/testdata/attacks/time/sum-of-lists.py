# ends: limit at 2
sum([[0]] * 100000, [])
