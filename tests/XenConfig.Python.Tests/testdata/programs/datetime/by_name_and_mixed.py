# Arguments of datetime by name, comparisons with other kinds, and years beyond its own.
import datetime as D
def t(s):
    try: print s, eval(s)
    except Exception, e: print s, type(e).__name__, e
class C(object):
    def timetuple(self): return ()
    def __cmp__(self, o): return 0
class Z(D.tzinfo):
    def __init__(self, m=60): self.m = m
    def utcoffset(self, d): return D.timedelta(minutes=self.m)
    def dst(self, d): return D.timedelta(0)
    def tzname(self, d): return 'a%b'
d = D.date(2000,1,1); dt = D.datetime(2000,1,1); tm = D.time(1,2); c = C(); z = Z()
class Z2(D.tzinfo):
    def utcoffset(self, d): return D.timedelta(minutes=60)
    def tzname(self, d):
        class S(str):
            def replace(self, *a): return None
        return S('x')
for op in ('==', '!=', '<', '>=', ):
    for a in ('d', 'dt', 'tm', 'c', '1', 'None', 'dt.replace(tzinfo=z)', 'tm.replace(tzinfo=z)', 'D.timedelta(1)'):
        for b in ('d', 'dt', 'tm', 'c'):
            t(a + op + b); 
for a in ('d', 'dt', 'tm', 'c', '1', 'D.timedelta(1)'):
    for b in ('d', 'dt', 'tm', 'c'):
        t('cmp(%s, %s)' % (a, b))
for s in ('D.datetime.now(tz=z).tzinfo is z', 'D.datetime.now(3)', 'D.datetime.now(tz=3)', 'D.datetime.now(x=3)', 'D.datetime.fromtimestamp(3, tz=None)', 'D.datetime.fromtimestamp(timestamp=3, tz=z)', 'D.datetime.fromtimestamp()', 'D.datetime.fromtimestamp(3, 4)', 'D.datetime.fromtimestamp("x")', 'D.datetime.utcfromtimestamp(timestamp=3)', 'D.datetime.utcnow(1)', 'D.datetime.combine(date=d, time=tm)', 'D.datetime.combine(d)', 'D.datetime.combine(1, tm)', 'D.datetime.combine(d, 1)', 'D.datetime.combine(d, time=tm.replace(tzinfo=z))', 'D.datetime.combine(dt, tm)', 
  'D.datetime.strptime("2000", format="%Y")', 'D.date.fromtimestamp(3)', 'D.date.fromtimestamp(timestamp=3)', 'D.date.fromordinal(ordinal=3)', 'D.date.today(1)',
  'D.datetime(1,1,1,0,0,3,tzinfo=Z(1439)).utctimetuple()', 'D.datetime(9999,12,31,23,59,3,tzinfo=Z(-1439)).utctimetuple()', 'dt.replace(tzinfo=z).utctimetuple()', 'dt.utctimetuple()',
  'dt.replace(tzinfo=z).strftime("%Z %z")', 'tm.replace(tzinfo=z).strftime("%Z %z %Y")', 'tm.replace(tzinfo=Z2()).strftime("%Z")', 'dt.astimezone(tz=z)', 'dt.astimezone()', 'dt.astimezone(3)', 'dt.strftime()', 'dt.strftime(format="%Y")', 'dt.isoformat(sep=" ")', 'dt.isoformat(sep="xx")', 'dt.isoformat(u" ")', 'dt.replace(2001)', 'dt.replace(year=2001, month=2)', 'dt.__reduce__()', 'D.timedelta(1).__reduce__()', 'D.timedelta(days=1, x=2)', 'D.timedelta("x")', 'dt.__eq__(d)', 'd.__eq__(1)', 'd.__cmp__(1)', 'dt.date().isocalendar()', 'D.time(12,tzinfo=z) == D.time(12)', 'D.time(12,tzinfo=z) < D.time(12,tzinfo=Z(0))', 'bool(D.time(1, tzinfo=z))', 'hash(D.time(1,tzinfo=z)) == hash(D.time(0))'):
    t(s)
