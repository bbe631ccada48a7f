import threading, time
def nap():
    for _ in range(5):
        time.sleep(0.2)
threads = [threading.Thread(target=nap) for _ in range(60)]
for thread in threads:
    thread.start()
print('ready')
for thread in threads:
    thread.join()
print('end')
#> 0 ready
#> 1 * end
