from datetime import date, datetime, timedelta
tomorrow = date(2014, 2, 28) + timedelta(days=1)
leap = date(2012, 2, 28) + timedelta(1)
between = datetime(2014, 3, 1) - datetime(2014, 2, 1, 12, 30)
half = timedelta(days=1) / 2
negative = -timedelta(seconds=1)
texts = str(between), str(negative), str(half * 3)
