import threading, time
def busy():
    end = time.monotonic() + 1
    while time.monotonic() < end:
        pass
    print('busy no more')
print('ready')
thread = threading.Thread(target=busy)
thread.start()
time.sleep(0.5)
print('half')
time.sleep(1)
print('one and a half')
thread.join()
#> 0 ready
#> 0.5 half
#> 1 busy no more
#> 1.5 one and a half
