import os
for name in ['a.b', 'os.a', 'os.a.b', 'os.path.a.b', 'os.path.join', 'a.' * 5000 + 'a', 'os.' + 'a.' * 5000 + 'a']:
    try: __import__(name)
    except ImportError, e: print len(str(e)), str(e)[:40]
