from datetime import date
d = date(2014, 1, 1) + 1
