# ends: limit at 3
import datetime
datetime.datetime.now().strftime('%c' * 5000000)
