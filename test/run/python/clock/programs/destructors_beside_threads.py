import gc, threading, time
class Slow:
    def __del__(self):
        time.sleep(1)
        print('gone')
def other():
    time.sleep(1.5)
    print('other')
print('ready')
thread = threading.Thread(target=other)
thread.start()
slow = Slow()
slow.itself = slow
del slow
gc.collect()
time.sleep(1)
print('main')
thread.join()
#> 0 ready
#> 1 gone
#> 1.5 other
#> 2 main
