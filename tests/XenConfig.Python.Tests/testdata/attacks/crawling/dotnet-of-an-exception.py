# ends: exception at 3: AttributeError
try: 1 / 0
except Exception, e: print e.clsException
