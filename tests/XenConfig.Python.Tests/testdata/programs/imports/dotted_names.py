import os
for _name in ['a.b', 'os.a', 'os.a.b', 'os.path.a.b', 'os.path.join', 'a.' * 5000 + 'a', 'os.' + 'a.' * 5000 + 'a']:
    try: __import__(_name)
    except ImportError, _e: print len(str(_e)), str(_e)[:40]
