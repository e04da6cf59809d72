prefix = 'vg0'
def path(name):
    return prefix + name
disk = [path('a')]
