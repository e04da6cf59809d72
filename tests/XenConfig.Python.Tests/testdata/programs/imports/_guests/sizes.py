memory = 512
import names
from names import prefix
def table(): return {'small': memory, 'large': memory * 4}
