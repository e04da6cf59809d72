from datetime import date
later = date(2014, 1, 1) < 5
