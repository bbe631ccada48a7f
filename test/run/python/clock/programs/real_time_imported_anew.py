# real: a module of which there are two (time)
import sys, time
print('ready')
del sys.modules['time']
import time
time.sleep(1)
print('one')
#> 0 ready
#> 1 one
