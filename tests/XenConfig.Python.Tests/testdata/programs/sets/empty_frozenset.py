# There is one empty frozenset that the type gives; operations make others.
class Own(frozenset):
    pass


some = frozenset([1])
same = [frozenset() is frozenset(value) for value in ([], '', {}, set(), frozenset(), iter(()))]
others = [
    frozenset() is some - some, frozenset() is some & frozenset(), frozenset() is frozenset().union([]), frozenset() is some.difference(some),
    frozenset() is Own(), Own() is Own(),
]
copies = [frozenset().copy() is frozenset(), some.copy() is some, frozenset(some) is some, (some | some) is some]
del some
