# ends: exception at 5: RuntimeError: maximum recursion depth exceeded
import datetime
class T(datetime.tzinfo):
    def utcoffset(self, d): return d.utcoffset()
datetime.datetime(2000, 1, 1, tzinfo=T()).utcoffset()
