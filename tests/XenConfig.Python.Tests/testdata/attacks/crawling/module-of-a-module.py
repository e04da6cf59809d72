# ends: exception at 3: AttributeError
import os
os.sys.modules['os'].system('id')
