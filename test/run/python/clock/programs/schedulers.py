import sched, time
print('ready')
scheduler = sched.scheduler()
for delay in (1, 3, 2):
    scheduler.enter(delay, 1, print, ('event', delay))
scheduler.enter(2, 0, print, ('first of two',))
scheduler.run()
other = sched.scheduler(time.time, time.sleep)
other.enterabs(time.time() + 1, 1, print, ('by time.time',))
other.run()
#> 0 ready
#> 1 event 1
#> 2 event 2
#> 2 first of two
#> 3 event 3
#> 4 by time.time
