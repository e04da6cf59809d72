# Code in a string inherits the features of the code around, unless dont_inherit is given.
from __future__ import division
import __future__
r = [eval('1 / 2'), eval(compile('1 / 2', '', 'eval')), eval(compile('1 / 2', '', 'eval', 0, 1)), eval(compile('1 / 2', '', 'eval', __future__.division.compiler_flag, 1))]
exec 'x = 3 / 2'
exec compile('print(1, 2)', '', 'exec', __future__.print_function.compiler_flag)
exec compile('s = type("").__name__', '', 'exec', __future__.unicode_literals.compiler_flag)
flags = [(n, getattr(__future__, n).compiler_flag) for n in __future__.all_feature_names]
d = __future__.division
t = d.getOptionalRelease(), d.getMandatoryRelease(), d.optional == d.getOptionalRelease()
try: compile('1', '', 'eval', 0x800000)
except ValueError, e: u = str(e)
try: exec 'from __future__ import braces'
except SyntaxError, e: v = str(e)
try: exec 'from __future__ import nothing'
except SyntaxError, e: w = str(e)
try: exec 'x = 1\nfrom __future__ import division'
except SyntaxError, e: y = str(e)
del d, e, n, __future__, division
