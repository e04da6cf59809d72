# ends: completed: defined
s = 'pass'
for i in range(50): s = 'def f():\n' + '\n'.join(' ' + l for l in s.split('\n'))
exec s
print 'defined'
