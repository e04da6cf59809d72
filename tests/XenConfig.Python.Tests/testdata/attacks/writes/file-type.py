# ends: refused at 2: The config opens 'x' for writing. A config that is evaluated here writes nothing.
file('x', 'wb')
