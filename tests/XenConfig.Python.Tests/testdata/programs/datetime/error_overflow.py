from datetime import date, timedelta
d = date(9999, 12, 31) + timedelta(1)
