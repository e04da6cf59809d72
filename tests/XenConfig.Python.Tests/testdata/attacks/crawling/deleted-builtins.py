# ends: exception at 3: NameError
import __builtin__
for n in dir(__builtin__): delattr(__builtin__, n)
print len
