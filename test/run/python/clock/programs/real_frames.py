# real: a look at the frames
# from 3.8
import sys, threading, time
thread = threading.Thread(target=time.sleep, args=(0.5,))
print('ready')
thread.start()
time.sleep(0.25)
print(sys._current_frames()[thread.ident].f_code.co_name)
thread.join()
print('end')
#> 0 ready
#> 0.25 run
#> 0.5 end
