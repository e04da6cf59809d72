# ends: limit at 4
i = 0
while 1:
    intern("a%d" % i)
    i += 1
