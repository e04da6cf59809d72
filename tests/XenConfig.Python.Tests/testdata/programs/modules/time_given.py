import time

moments = [0, 1, 86399, 951782400, 1234567890, 1262304000.75, -1, 4102444800]
fields = [tuple(time.gmtime(moment)) for moment in moments]
texts = [time.strftime('%Y-%m-%d %H:%M:%S %a %A %b %B %j %U %W %w %y %p %I %% %e %D %T %R %F %u %V %G %C %h', time.gmtime(moment)) for moment in moments]
plain = [time.asctime(time.gmtime(moment)) for moment in moments]
shown = repr(time.gmtime(1234567890))
named = time.gmtime(1234567890)
parts = [named.tm_year, named.tm_mon, named.tm_mday, named.tm_hour, named.tm_min, named.tm_sec, named.tm_wday, named.tm_yday, named.tm_isdst, named[0]]
stamp = time.strftime('%Y%m%d', (2009, 2, 13, 23, 31, 30, 4, 44, 0))
locale = time.strftime('%c | %x | %X', time.gmtime(1234567890))
sleeps = time.sleep(0)


def fails(function, *arguments):
    try:
        return function(*arguments)
    except Exception, e:
        return '%s: %s' % (e.__class__.__name__, e)


errors = [
    fails(time.strftime, '%Y', (1, 2)), fails(time.strftime, '%Y', 3), fails(time.strftime, '%Y', (2009, 13, 1, 0, 0, 0, 0, 1, 0)),
    fails(time.gmtime, 'x'), fails(time.sleep, 'x'), fails(time.sleep, -1), fails(time.asctime, (1, 2)), fails(time.strftime),
    fails(time.strftime, '%Y', (2009, 1, 40, 0, 0, 0, 0, 1, 0)),
]
