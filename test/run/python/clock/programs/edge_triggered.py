import os, select, threading, time
reading, writing = os.pipe()
epoll = select.epoll()
epoll.register(reading, select.EPOLLIN | select.EPOLLET)
print('ready')
def write():
    for _ in range(3):
        time.sleep(1)
        os.write(writing, b'.')
thread = threading.Thread(target=write)
thread.start()
for number in range(3):
    print(len(epoll.poll(5)))
print(epoll.poll(0.5))
thread.join()
#> 0 ready
#> 1 1
#> 2 1
#> 3 1
#> 3.5 []
