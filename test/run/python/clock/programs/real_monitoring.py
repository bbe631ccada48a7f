# real: a look at the frames
# from: 3.12
import sys, time
print('ready')
sys.monitoring.use_tool_id(0, 'watcher')
sys.monitoring.register_callback(0, sys.monitoring.events.PY_START, lambda *given: time.sleep(0.1))
time.sleep(0.5)
print('half')
#> 0 ready
#> 0.5 half
