# ends: limit at 3
b = [type('X', (object,), {}) for i in range(3000)]
for i in range(10): b = [type('Y', tuple(b[j:j + 300]), {}) for j in range(0, 3000, 1)]
