# ends: limit at 3
import glob
glob.glob("[" * 1000000)
