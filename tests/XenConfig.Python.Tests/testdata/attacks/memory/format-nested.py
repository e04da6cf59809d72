# ends: limit at 2
'{0:{1}}'.format(1, 10 ** 9)
