import socket, struct
number = struct.unpack('!I', socket.inet_aton('10.0.3.7'))[0]
following = [socket.inet_ntoa(struct.pack('!I', number + n)) for n in range(3)]
