# What a method of texts looks at first, where more than one of its arguments is wrong.
def told(call):
    try:
        return call()
    except Exception, error:
        return '%s: %s' % (type(error).__name__, error)

print told(lambda: '\xff\x00'.rsplit(u'\u20ac', ''))
print told(lambda: '\xff'.split(u'a', 1.5))
print told(lambda: '\xff'.split(u'a', 1))
for items in [['\xff', 1], ['\xff', u'a', 1], [u'a', '\xff', 1], ['a', 1], ['a', u'b', 1], [1], ['\xff']]:
    for separator in ['', u'', '\xff', u'\xff']:
        print items, repr(separator), told(lambda: repr(separator.join(items)))
