memory = 64
assert memory >= 128, 'too little memory: %d' % memory
