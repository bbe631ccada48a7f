# limit 1
import threading
print('ready')
lock = threading.Lock()
lock.acquire()
lock.acquire()
#> 0 ready
#> timeout
