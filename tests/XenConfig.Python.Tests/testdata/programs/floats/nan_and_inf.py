inf = float('inf')
nan = float('nan')
r = [inf, -inf, nan, inf > 1, nan == nan, inf - inf, repr(nan), str(-inf)]
