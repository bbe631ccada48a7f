# real: a signal
# Cause 5 of the trial: the handler drained the wake-up pipe of the wait that it interrupted.
import os, signal, threading, time
def handle(number, frame):
    time.sleep(0.5)
    print('handled')
signal.signal(signal.SIGUSR1, handle)
print('ready')
threading.Timer(0.25, os.kill, (os.getpid(), signal.SIGUSR1)).start()
time.sleep(1)
print('end')
#> 0 ready
#> 0.75 handled
#> 1 end
