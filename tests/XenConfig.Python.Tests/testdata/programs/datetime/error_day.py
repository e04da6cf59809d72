from datetime import datetime
d = datetime(2014, 2, 29)
