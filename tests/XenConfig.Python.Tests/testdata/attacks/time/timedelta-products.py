# ends: completed: 
import datetime
datetime.timedelta(1) // (10 ** 50000)
