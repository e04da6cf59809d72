import sys
plain = [sys.flags.optimize, sys.flags.py3k_warning, sys.flags.verbose, sys.flags.hash_randomization]
kind, count = type(sys.flags).__name__, len(sys.flags)
