import datetime
day = datetime.date(2000, 1, 2)
moment = datetime.datetime(2000, 1, 2, 3, 4, 5)
clock = datetime.time(3, 4, 5)
for value in (day, moment, clock):
    for format in ('%', 'xx %', '%%', '%%%', '%y%', '%f%', '%z%'):
        try:
            print repr(value.strftime(format))
        except ValueError, e:
            print e
