import calendar, datetime
print calendar.month(2010, 2)
print calendar.monthrange(2012, 2), calendar.isleap(1900), calendar.timegm((2010, 1, 1, 0, 0, 0)), list(calendar.day_name)
print calendar.TextCalendar(6).formatweek([(1, 0), (2, 1)], 3)
import locale
print locale.setlocale(locale.LC_ALL), locale.getdefaultlocale.__name__, locale.format('%d', 1234567, grouping=True), locale.localeconv()['decimal_point']
