# ends: limit at 3
import time
time.strptime('1' * 100000, '%Y' * 100000)
