# The least int divided by -1 is a long, and so is what remains.
import sys
_least = -sys.maxint - 1
both = divmod(_least, -1)
quotient = _least // -1
remainder = _least % -1
others = divmod(_least, 1), divmod(_least + 1, -1), divmod(_least, 3), _least % -2
