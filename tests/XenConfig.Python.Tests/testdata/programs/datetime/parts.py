from datetime import date, datetime, time
day = date(2014, 12, 29)
parts = day.year, day.month, day.day, day.weekday(), day.isoweekday(), day.isocalendar(), day.toordinal()
moment = datetime.combine(day, time(23, 59))
clock = moment.time(), moment.date(), moment.timetuple()[:6]
