# real: a timer of the operating system
import signal, time
signal.signal(signal.SIGALRM, lambda number, frame: print('alarm'))
print('ready')
signal.setitimer(signal.ITIMER_REAL, 0.5)
time.sleep(1)
print('end')
#> 0 ready
#> 0.5 alarm
#> 1 end
