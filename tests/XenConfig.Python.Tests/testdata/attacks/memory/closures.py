# ends: limit at 3
f = lambda: 0
while 1: f = (lambda g: lambda: g())(f)
