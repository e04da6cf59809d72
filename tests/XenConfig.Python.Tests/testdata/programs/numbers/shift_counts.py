# Shifts by counts up to those that no machine word holds.
global ask


def ask(text):
    try:
        print text, '->', eval(text)
    except Exception, e:
        print text, '->', type(e).__name__, e


for count in ('0', '63', '64', '2 ** 31', '2 ** 62', '(2 ** 63 - 1)', '2 ** 63', '2 ** 64', '2 ** 70', '-1', '-2 ** 63', '-2 ** 70'):
    for value in ('0', '0L', '1', '-5', '-5L', '2 ** 70'):
        ask('(%s) >> %s' % (value, count))
    for value in ('0', '0L'):
        ask('%s << %s' % (value, count))
for value in ('0', '1', '1L', '-5'):
    for count in ('2 ** 63', '2 ** 70', '-2 ** 70', '3', '-1'):
        ask('%s << %s' % (value, count))
