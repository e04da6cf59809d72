r = [True + True, True == 1, str(True), repr(False), not 0, True & False, True | 2, int(True), bool([]), bool('0'), isinstance(True, int), True * 3, -True, ~True]
