import random
random.seed('guest-17')
mac = ':'.join(['00', '16', '3e'] + ['%02x' % random.randint(0, 0xff) for _ in range(3)])
