# real: a look at the frames
import threading, time
names = []
threading.setprofile(lambda frame, event, argument: names.append(getattr(argument, '__name__', None)))
print('ready')
thread = threading.Thread(target=lambda: time.sleep(0.5))
thread.start()
thread.join()
print('sleep' in names)
#> 0 ready
#> 0.5 True
