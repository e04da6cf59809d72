# ends: exception at 2: ImportError: No module named link_module
import link_module
