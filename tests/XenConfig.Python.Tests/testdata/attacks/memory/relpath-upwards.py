# ends: limit at 3
import os.path
os.path.relpath('/', '/a' * 700000)
