import os, select, threading, time
reading, writing = os.pipe()
os.write(writing, b'a')
poll = select.poll()
poll.register(reading, select.POLLIN)
edges = select.epoll() if hasattr(select, 'epoll') else None
if edges is not None:
    edges.register(reading, select.EPOLLIN | select.EPOLLET)
print('data', len(select.select([reading], [], [])[0]), len(poll.poll()), len(poll.poll(-1)), len(edges.poll()) if edges else 1)
os.read(reading, 1)
def later():
    time.sleep(1)
    os.write(writing, b'b')
for wait in (lambda: select.select([reading], [], []), poll.poll, edges.poll if edges else poll.poll):
    threading.Thread(target=later).start()
    wait()
    print('woken')
    os.read(reading, 1)
#> 0 data 1 1 1 1
#> 1 woken
#> 2 woken
#> 3 woken
#> exit 3
