# ends: limit at 2
(0,) * 10 ** 10
