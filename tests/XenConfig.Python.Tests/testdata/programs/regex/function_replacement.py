import re
def double(m):
    return str(int(m.group(0)) * 2)
r = [re.sub(r'\d+', double, 'a1 b22 c'), re.sub('(?P<x>a)', lambda m: m.group('x').upper(), 'banana'), re.sub('a', r'\\', 'a'), re.sub('a', '\\n', 'a'), re.sub('(a)', r'\g<1>0', 'a'), re.sub('a', u'\xe9', 'a')]
