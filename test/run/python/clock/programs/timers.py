import threading, time
print('ready')
timers = [threading.Timer(delay, print, ('timer', delay)) for delay in (2, 0.5, 1)]
for timer in timers:
    timer.start()
time.sleep(0.75)
timers[2].cancel()
print('cancelled')
for timer in timers:
    timer.join()
print('end')
#> 0 ready
#> 0.5 timer 0.5
#> 0.75 cancelled
#> 2 timer 2
#> 2 end
