# ends: limit at 3
l = ['x' * 1000000 + 'a'] * 100000
('x' * 1000000 + 'b') in l
