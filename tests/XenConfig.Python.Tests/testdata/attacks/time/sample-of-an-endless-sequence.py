# ends: limit at 6
import random
class A:
    def __len__(self): return 10 ** 9
    def __getitem__(self, i): return i
random.sample(A(), 10 ** 7)
