import base64
coded = [base64.b32encode('guest'[:n]) for n in range(6)]
back = [base64.b32decode(text) for text in coded]
folded = base64.b32decode('m5zq====', casefold=True), base64.b32decode('M1======', map01='I')
