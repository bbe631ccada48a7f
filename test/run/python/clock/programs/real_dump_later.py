# real: a timer of the operating system
import faulthandler, sys, time
print('ready')
faulthandler.dump_traceback_later(5, exit=False)
time.sleep(0.5)
faulthandler.cancel_dump_traceback_later()
print('end')
#> 0 ready
#> 0.5 end
