# within: 0.2 s
# ends: limit at 5
while 1:
    try: raise ValueError
    except ValueError: pass
