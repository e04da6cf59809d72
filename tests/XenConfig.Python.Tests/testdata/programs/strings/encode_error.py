x = u'\xe9'.encode('ascii')
