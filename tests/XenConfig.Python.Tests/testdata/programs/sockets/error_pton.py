import socket
x = socket.inet_pton(socket.AF_INET, '10.0.0')
