# within: 0.2 s
# ends: limit
while 1:
    try: raise ValueError
    except ValueError: pass
