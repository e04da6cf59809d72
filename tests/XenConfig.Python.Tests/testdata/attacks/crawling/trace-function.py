# ends: exception at 3: AttributeError
import sys
sys.settrace(lambda *a: None)
