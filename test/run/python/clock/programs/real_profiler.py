# real: a look at the frames
import sys, threading, time
calls = []
print('ready')
sys.setprofile(lambda frame, event, argument: calls.append((event, getattr(argument, '__name__', None))))
time.sleep(0.5)
sys.setprofile(None)
print(('c_call', 'sleep') in calls, [event for event, _ in calls].count('call'))
#> 0 ready
#> 0.5 True 0
