import string
r = [string.join(['a', 'b'], '-'), string.split('a b'), string.upper('a'), string.replace('aXb', 'X', '-'), string.letters, string.digits, string.zfill('5', 3), string.atoi('12'), string.capwords('hello wide world'), string.find('abc', 'c'), string.strip(' a '), string.hexdigits, string.punctuation, string.whitespace, string.lower('ABC')]
t = string.Template('$name has ${n} items, $$5').substitute(name='x', n=3)
u = string.Template('$a $b').safe_substitute({'a': 1})
