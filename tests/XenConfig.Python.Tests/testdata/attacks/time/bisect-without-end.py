# ends: limit at 6: The evaluation takes more than 200000 steps
import bisect
class Endless(list):
    def __getitem__(self, place): return place
    def __len__(self): return 2 ** 62
while 1: bisect.bisect(Endless(), 2 ** 61)
