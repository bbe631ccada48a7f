import _thread, time
lock = _thread.allocate_lock()
lock.acquire()
def work():
    time.sleep(1)
    print('raw')
    lock.release()
print('ready')
_thread.start_new_thread(work, ())
lock.acquire()
print('end')
#> 0 ready
#> 1 raw
#> 1 end
