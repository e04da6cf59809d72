import random
class Always(random.Random):
    def random(self):
        return 0.5
values = Always().choice('abcdef'), Always().randint(1, 9), Always().uniform(0, 10)
