import threading, time
lock = threading.Lock()
def hold():
    with lock:
        print('held')
        time.sleep(2)
    print('released')
print('ready')
thread = threading.Thread(target=hold)
thread.start()
time.sleep(0.5)
with lock:
    print('mine')
    time.sleep(0.5)
thread.join()
print('end')
#> 0 ready
#> 0 held
#> 2 ~ released
#> 2 ~ mine
#> 2.5 end
