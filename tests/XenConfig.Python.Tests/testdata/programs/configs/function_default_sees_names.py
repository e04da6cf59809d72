prefix = '/dev/vg0/'
def path(name, prefix=prefix):
    return prefix + name
disk = [path('a'), path('b')]
