# ends: refused at 2: The config opens 'sub/list' for writing. A config that is evaluated here writes nothing.
open('sub/list', 'a')
