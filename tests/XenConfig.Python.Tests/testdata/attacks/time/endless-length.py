# ends: limit at 5
class C(object):
    def __len__(self): return 10 ** 15
    def __getitem__(self, i): return i
print list(reversed(C()))
