# ends: exception at 6: RuntimeError: maximum recursion depth exceeded
import re
def f(n):
    if n % 300 == 0: re.compile('(?:' * 480 + 'a' + ')' * 480 + str(n))
    return [[[[[[[[[[[[[[[[[[[[f(n + 1)]]]]]]]]]]]]]]]]]]]]
f(0)
