text = """first
second %d
third""" % 'x'
