r = [float(' 1.5 '), float('1e3'), float('-.5'), float('5.'), float('1E-2'), float('inf'), float('-Infinity'), float('+3'), float(u'2.5'), float('1e400'), float('0.1')]
