# ends: refused at 3: socket.create_connection() is refused: a config reaches no network. Write the address into the config, or give it in the host profile's environment.
import socket
socket.create_connection(('example.org', 80))
