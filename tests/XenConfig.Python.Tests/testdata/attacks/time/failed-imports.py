# ends: limit at 3
while 1:
    try: __import__('none_such')
    except ImportError: pass
