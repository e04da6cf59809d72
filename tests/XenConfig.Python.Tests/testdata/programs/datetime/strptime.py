from datetime import datetime
moments = [datetime.strptime(text, form) for text, form in (
    ('2014-03-09 08:07:06', '%Y-%m-%d %H:%M:%S'), ('9 Mar 14', '%d %b %y'), ('Sunday 9 March 2014', '%A %d %B %Y'), ('68.5', '%j.%f'))]
