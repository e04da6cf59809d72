from datetime import date, datetime, time, timedelta
ends = date.min, date.max, datetime.max, time.max, timedelta.min, timedelta.resolution
