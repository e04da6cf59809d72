from datetime import datetime
moment = datetime(2014, 3, 9, 8, 7, 6, 54321)
texts = [moment.strftime(f) for f in ('%Y-%m-%d', '%d %b %Y', '%A %j %U', '%I:%M %p', '%f', '%y%%')]
iso = moment.isoformat(), moment.isoformat(' '), str(moment), moment.ctime()
formatted = 'at {0:%H:%M}'.format(moment)
