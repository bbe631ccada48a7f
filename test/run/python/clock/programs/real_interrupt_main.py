# real: a signal
import _thread, threading, time
print('ready')
threading.Timer(0.5, _thread.interrupt_main).start()
try:
    for _ in range(20):
        time.sleep(0.1)
    print('never')
except KeyboardInterrupt:
    print('interrupted')
#> 0 ready
#> 0.5 * interrupted
