# Weeks and weekdays, with a Sunday among them.
import math, time
a = [time.strftime('%u %w %U %W %V %G %a', time.gmtime(1e9 + 86400 * day)) for day in range(9)]
b = time.strftime('%u %W', (2001, 9, 9, 1, 46, 40, -1, 252, 0))
c = time.strftime('%ux', time.gmtime(1e9))
d = math.trunc(2.7)
e = math.trunc(u'x')
