# ends: limit at 2
open('sparse').read()
