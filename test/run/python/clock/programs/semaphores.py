import threading, time
semaphore = threading.BoundedSemaphore(2)
def work(name):
    with semaphore:
        print('in', name)
        time.sleep(1)
print('ready')
for name in 'abc':
    threading.Thread(target=work, args=(name,)).start()
    time.sleep(0.125)
print(semaphore.acquire(timeout=0.25))
time.sleep(2)
print(semaphore.acquire(timeout=0.25))
#> 0 ready
#> 0 in a
#> 0.125 in b
#> 0.625 False
#> 1 in c
#> 2.625 True
