# ends: exception at 2: ImportError: No module named clr
import clr
