# ends: limit at 3
s = "1"
for i in range(30): s = "exec " + repr(s)
exec s
