# startswith and endswith of a tuple in which str and unicode stand together.
def ask(text, *arguments):
    for method in (text.startswith, text.endswith):
        try:
            print method(*arguments),
        except Exception, e:
            print type(e).__name__, e,
    print


for text in ('abcab', u'abcab', '\xe9ab\xe9', u'\xe9ab\xe9', '', u''):
    for affixes in (('x', u'ab', 'y'), (u'x', u'y', 'ab'), ('\xe9', u'a'), (u'a', '\xe9'), (u'\xe9',), ('',), (u'',), (), ('ab', 1), (1, 'ab'), (u'x', None)):
        ask(text, affixes)
        ask(text, affixes, 1)
        ask(text, affixes, 0, -1)
        ask(text, affixes, 9)
