# Cause 7 of the trial: a Python function would become a method here.
import logging, sys, time
class Clock:
    read = time.monotonic
    pause = time.sleep
    local = time.localtime
print('ready')
clock = Clock()
start = clock.read()
clock.pause(1)
print(round(clock.read() - start), clock.local(0).tm_year)
class Formatter(logging.Formatter):
    converter = time.gmtime
handler = logging.StreamHandler(sys.stdout)
handler.setFormatter(Formatter('%(message)s %(asctime)s', '%S'))
log = logging.getLogger('a')
log.addHandler(handler)
log.warning('second')
handler.setFormatter(logging.Formatter('%(relativeCreated)d'))
before = logging.LogRecord('a', 30, 'f', 1, 'm', (), None).relativeCreated
time.sleep(2)
print(round((logging.LogRecord('a', 30, 'f', 1, 'm', (), None).relativeCreated - before) / 1000))
#> 0 ready
#> 1 1 1970
#> 1 /^second \d\d$/
#> 3 2
