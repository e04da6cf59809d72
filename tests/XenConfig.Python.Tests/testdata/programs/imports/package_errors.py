errors = []
for code in ['import _guests.missing', 'import _guests.sizes.missing', 'from _guests import missing', 'import _guests.beyond', 'import _guests.absolute', 'from _guests.sizes import missing',
             'from . import x', 'from .x import y', 'import _guests.broken', 'import _guests.broken']:
    try: exec code
    except (ImportError, ValueError, ZeroDivisionError), e: errors.append((code, type(e).__name__, str(e)))
import sys
left = [n for n in ('_guests', '_guests.broken', '_guests.sizes', '_guests.missing') if n in sys.modules]
del e, code, sys, n
from _guests.deep import missing_at_last
