import threading, time
lock = threading.Lock()
def hold():
    with lock:
        time.sleep(1)
print('ready')
thread = threading.Thread(target=hold)
thread.start()
time.sleep(0.25)
print(lock.acquire(timeout=0.25))
print(lock.acquire(timeout=2))
thread.join()
lock.release()
again = threading.RLock()
print(again.acquire(timeout=1), again.acquire(timeout=1))
#> 0 ready
#> 0.5 False
#> 1 True
#> 1 True True
