# ends: limit at 3
import os.path
os.path.normpath('a/' * 1000000)
