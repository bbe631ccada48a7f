# real: a socket
import socket, threading, time
receiver = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
print('ready')
receiver.bind(('127.0.0.1', 0))
receiver.settimeout(2)
sender = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
threading.Timer(0.5, sender.sendto, (b'x', receiver.getsockname())).start()
print(receiver.recv(1))
receiver.settimeout(0.25)
try:
    receiver.recv(1)
except socket.timeout:
    print('timeout')
#> 0 ready
#> 0.5 b'x'
#> 0.75 timeout
