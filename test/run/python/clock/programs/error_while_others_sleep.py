import threading, time
def fail():
    time.sleep(1)
    raise ValueError('in a thread')
print('ready')
thread = threading.Thread(target=fail)
thread.start()
time.sleep(2)
print('main goes on')
#> 0 ready
#> 2 main goes on
