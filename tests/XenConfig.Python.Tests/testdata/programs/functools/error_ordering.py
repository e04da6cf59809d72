import functools
class Nothing(object):
    pass
functools.total_ordering(Nothing)
