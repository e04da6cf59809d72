# ends: limit at 2
('{0}' * 1000000).format('x' * 100000)
