import random
r = random.Random(42)
drawn = [getattr(r, name)(*args) for name, args in (
    ('uniform', (1, 2)), ('gauss', (0, 1)), ('expovariate', (2,)), ('gammavariate', (2, 3)), ('betavariate', (1, 2)), ('paretovariate', (3,)),
    ('weibullvariate', (1, 2)), ('lognormvariate', (0, 1)), ('vonmisesvariate', (0, 4)), ('triangular', (0, 10, 3)))]
