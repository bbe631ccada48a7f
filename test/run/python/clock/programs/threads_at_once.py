import threading, time
seen = []
def wait(name):
    time.sleep(1)
    seen.append(name)
print('ready')
threads = [threading.Thread(target=wait, args=(name,)) for name in range(20)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(sorted(seen) == list(range(20)))
#> 0 ready
#> 1 True
