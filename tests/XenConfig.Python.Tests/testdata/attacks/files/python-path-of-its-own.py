# ends: exception at 5: ImportError: No module named program
import sys
sys.path.insert(0, '/usr/lib/python2.7')
sys.path.insert(0, '../outside')
import program
