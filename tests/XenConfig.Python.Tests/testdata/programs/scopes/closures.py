def counter(start):
    count = [start]
    def step(by=1):
        count[0] += by
        return count[0]
    return step
c = counter(10)
r = [c(), c(5), c(by=2)]
