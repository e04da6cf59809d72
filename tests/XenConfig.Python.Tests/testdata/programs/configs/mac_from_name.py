import string
name = 'web01'
digits = ''.join([c for c in name if c in string.digits])
vif = ['mac=00:16:3e:%02x:%02x:%02x' % (len(name), int(digits), ord(name[0]))]
