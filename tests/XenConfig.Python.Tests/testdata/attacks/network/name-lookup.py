# ends: refused at 3: socket.gethostbyname('example.org') is refused: a config reaches no network. Write the address into the config, or give it in the host profile's environment.
import socket
socket.gethostbyname('example.org')
