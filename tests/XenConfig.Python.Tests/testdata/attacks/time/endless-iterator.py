# ends: limit at 4
class C:
    def __getitem__(self, i): return i
max(C())
