from datetime import date, datetime, timedelta
order = date(2014, 1, 1) < date(2014, 1, 2), timedelta(1) > timedelta(hours=23), datetime(2014, 1, 1) == datetime(2014, 1, 1, 0, 0)
latest = max(date(2013, 5, 1), date(2014, 1, 1))
different = date(2014, 1, 1) == 'x', date(2014, 1, 1) != None
