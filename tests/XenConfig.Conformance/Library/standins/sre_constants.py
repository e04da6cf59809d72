"""The constants that test_re takes from sre_constants."""
from re import error

MAXREPEAT = 2 ** 32 - 1
