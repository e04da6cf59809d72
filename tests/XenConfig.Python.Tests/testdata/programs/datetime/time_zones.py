import datetime
class Fixed(datetime.tzinfo):
    def __init__(self, hours):
        import datetime
        self.offset = datetime.timedelta(hours=hours)
    def utcoffset(self, when):
        return self.offset
    def dst(self, when):
        import datetime
        return datetime.timedelta(0)
    def tzname(self, when):
        return 'fixed'
berlin = datetime.datetime(2014, 1, 1, 12, 0, tzinfo=Fixed(1))
text = berlin.isoformat(), berlin.tzname(), berlin.strftime('%z')
tokyo = str(berlin.astimezone(Fixed(9)))
same = berlin == datetime.datetime(2014, 1, 1, 11, 0, tzinfo=Fixed(0))
