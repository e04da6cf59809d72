# ends: refused at 2: The config opens '/tmp/x' for writing. A config that is evaluated here writes nothing.
open('/tmp/x', 'w').write('x')
