# ends: completed: 1
def f(): pass
secret = 1
print '{0.func_globals[secret]}'.format(f)
