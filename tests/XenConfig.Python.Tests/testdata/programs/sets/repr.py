r = [repr(set()), repr(set([1])), repr(frozenset(['a'])), str({1, 2})]
