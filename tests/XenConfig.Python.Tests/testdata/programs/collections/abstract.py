import collections
answers = isinstance({}, collections.Mapping), isinstance([], collections.Iterable), isinstance(5, collections.Callable), isinstance('', collections.Sequence), isinstance(set(), collections.Set)
