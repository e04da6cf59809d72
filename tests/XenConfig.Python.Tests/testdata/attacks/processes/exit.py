# ends: exception at 3: SystemExit: 0
import sys
sys.exit(0)
