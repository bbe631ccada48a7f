import threading, time
print('ready')
thread = threading.Thread(target=time.sleep, args=(2,))
thread.start()
thread.join(0.5)
print(thread.is_alive())
thread.join(0)
thread.join(-3)
print(thread.is_alive())
thread.join(9)
print(thread.is_alive())
thread.join(9)
print('again')
try:
    threading.current_thread().join(1)
except RuntimeError as error:
    print(error)
#> 0 ready
#> 0.5 True
#> 0.5 True
#> 2 False
#> 2 again
#> 2 cannot join current thread
