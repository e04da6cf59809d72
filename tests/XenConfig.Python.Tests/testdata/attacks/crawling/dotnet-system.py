# ends: exception at 2: ImportError: No module named System
import System
