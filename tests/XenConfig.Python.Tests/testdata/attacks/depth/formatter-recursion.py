# ends: exception at 7: RuntimeError: maximum recursion depth exceeded
import string
f = string.Formatter()
class F(string.Formatter):
  def get_value(self, k, a, kw): return self.format('{0}', 1)
  def convert_field(self, v, c): return self.format('{x}')
F().format('{0}')
