# ends: limit at 3
try: raise KeyError([[1] * 1000] * 10000)
except KeyError, e: repr(e)
