import socket
packed = socket.inet_pton(socket.AF_INET6, 'fe80::216:3eff:fe00:1')
text = socket.inet_ntop(socket.AF_INET6, packed)
mapped = socket.inet_ntop(socket.AF_INET6, '\0' * 10 + '\xff\xff\x0a\0\0\1')
