from datetime import date, datetime, timedelta
d = {}
for n in range(6):
    d[date(2014, 1, 1) + timedelta(n)] = n
order = d.values()
moments = dict(zip([datetime(2014, 1, 1, n) for n in range(5)], range(5))).values()
spans = dict(zip([timedelta(n) for n in range(5)], range(5))).values()
