# ends: limit at 3
import datetime
datetime.datetime.strptime("a", "%Y" * 10000)
