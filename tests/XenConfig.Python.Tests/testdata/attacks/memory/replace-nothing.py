# ends: limit at 2
('a' * 1000000).replace('', 'b' * 1000000)
