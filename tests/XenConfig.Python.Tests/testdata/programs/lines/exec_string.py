code = '''
a = 1
b = a / 0
'''
exec code
