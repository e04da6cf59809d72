import re
r = [re.match('a+', 'aaab').group(), re.search('(\d+)-(\d+)', 'x 10-20').groups(), re.findall('\w+', 'a b_1 c-d'), re.findall('(a)(b)?', 'abaa'), re.split(',\s*', 'a, b,c'), re.sub('\d', '#', 'a1b2'), re.subn('x', 'y', 'xxx', 2), re.match('b', 'abc'), re.split('(,)', 'a,b'), re.sub('(\w+) (\w+)', r'\2 \1', 'hello world'), re.escape('a.b*c')]
