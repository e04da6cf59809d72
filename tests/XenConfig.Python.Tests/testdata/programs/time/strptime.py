import time
fields = [tuple(time.strptime(text, form)) for text, form in (
    ('2014-03-09', '%Y-%m-%d'), ('Sun Mar  9 08:07:06 2014', '%a %b %d %H:%M:%S %Y'), ('09/Mar/2014 8 PM', '%d/%b/%Y %I %p'), ('2014 10 0', '%Y %W %w'))]
