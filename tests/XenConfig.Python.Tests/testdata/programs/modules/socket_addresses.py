import socket

packed = [socket.inet_aton(text) for text in ['192.168.1.10', '10.1', '127.0.1', '0x7f.1', '010.0.0.1', '4294967295', '0']]
shown = [socket.inet_ntoa(bytes) for bytes in packed]
order = [socket.htons(80), socket.ntohs(0x1234), socket.htonl(0x01020304), socket.ntohl(1)]
local = socket.gethostbyname('127.0.0.1')
named = socket.getfqdn('web01.example.com.')[:3]
kinds = [socket.AF_INET, socket.SOCK_STREAM, issubclass(socket.error, IOError), issubclass(socket.gaierror, socket.error)]


def fails(function, *arguments):
    try:
        return function(*arguments)
    except Exception, e:
        return '%s: %s' % (e.__class__.__name__, e)


errors = [
    fails(socket.inet_aton, '1.2.3.4.5'), fails(socket.inet_aton, '256.1.1.1'), fails(socket.inet_aton, ''), fails(socket.inet_ntoa, 'abc'),
    fails(socket.inet_aton, 5), fails(socket.inet_aton, '1.2.3.x'), fails(socket.htonl, -1),
]
try:
    socket.inet_aton('nowhere')
except socket.error, e:
    caught = str(e)
