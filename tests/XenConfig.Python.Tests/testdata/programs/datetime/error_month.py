from datetime import date
d = date(2014, 13, 1)
