from time import sleep as pause, monotonic as read
import threading, sched, queue
print('ready')
before = read()
pause(1)
print(round(read() - before))
def wait(delay=pause):
    delay(1)
wait()
print('two')
#> 0 ready
#> 1 1
#> 2 two
