# ends: exception at 2: MemoryError
eval('x' + '.x' * 100000)
