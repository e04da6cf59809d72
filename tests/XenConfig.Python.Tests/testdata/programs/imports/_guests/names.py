prefix = 'vm-'
loaded = []
loaded.append(__name__)
