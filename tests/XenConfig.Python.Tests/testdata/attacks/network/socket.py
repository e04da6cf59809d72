# ends: refused at 3: socket.socket() is refused: a config reaches no network. Write the address into the config, or give it in the host profile's environment.
import socket
socket.socket(socket.AF_INET, socket.SOCK_STREAM)
