import os, select, threading, time
reading, writing = os.pipe()
poll = select.poll()
poll.register(reading, select.POLLIN)
print('ready')
print(poll.poll(500))
print(poll.poll(0.5), poll.poll(0))
threading.Timer(1, os.write, (writing, b'x')).start()
print(poll.poll(750))
print(len(poll.poll(5000)))
os.read(reading, 1)
epoll = select.epoll()
epoll.register(reading, select.EPOLLIN)
print(epoll.poll(0.5), epoll.poll(0), epoll.poll(timeout=0.25, maxevents=2))
threading.Timer(0.5, os.write, (writing, b'x')).start()
print(len(epoll.poll(5)))
epoll.close()
try:
    epoll.poll(1)
except ValueError as error:
    print(error)
#> 0 ready
#> 0.5 []
#> 0.5 [] []
#> 1.25 []
#> 1.5 1
#> 2.25 [] [] []
#> 2.75 1
#> 2.75 I/O operation on closed epoll object
