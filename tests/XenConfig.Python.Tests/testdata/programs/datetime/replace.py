from datetime import date, datetime, time
changed = date(2014, 1, 31).replace(month=3), datetime(2014, 1, 1).replace(hour=5, microsecond=7), time(1, 2).replace(minute=9)
