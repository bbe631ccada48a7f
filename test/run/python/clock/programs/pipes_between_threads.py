import os, select, threading, time
reading, writing = os.pipe()
def write():
    time.sleep(1)
    os.write(writing, b'x')
print('ready')
threading.Thread(target=write).start()
print(select.select([reading], [], [], 0.5)[0] == [])
print(select.select([reading], [], [], 5)[0] == [reading])
#> 0 ready
#> 0.5 True
#> 1 True
