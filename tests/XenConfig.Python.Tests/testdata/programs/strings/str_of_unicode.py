x = str(u'\xe9')
