import threading, time
def wait(name):
    time.sleep(1 - 0.25 * name)
    print('thread', name)
print('ready')
threads = [threading.Thread(target=wait, args=(name,)) for name in range(3)]
for thread in threads:
    thread.start()
time.sleep(1)
for thread in threads:
    thread.join()
print('end')
#> 0 ready
#> 0.5 thread 2
#> 0.75 thread 1
#> 1 thread 0
#> 1 end
