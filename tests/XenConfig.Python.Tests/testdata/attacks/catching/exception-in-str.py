# ends: limit at 6
class E(Exception):
    def __str__(self):
        while 1: pass
try: raise E()
except E, e: str(e)
