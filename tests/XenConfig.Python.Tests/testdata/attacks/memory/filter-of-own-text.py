# ends: limit at 4
class S(str):
    def __getitem__(self, i): return 'a' * 1000000
filter(None, S('a' * 1000))
