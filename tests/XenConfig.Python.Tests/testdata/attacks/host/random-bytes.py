# ends: refused at 3: os.urandom() is refused: it has no randomness from outside; use the module random, whose seed the host profile sets.
import os
os.urandom(16)
