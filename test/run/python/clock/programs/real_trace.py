# real: a look at the frames
import sys, time
print('ready')
files = set()
def trace(frame, event, argument):
    files.add(frame.f_code.co_filename == __file__)
    return trace
sys.settrace(trace)
def work():
    time.sleep(0.5)
work()
sys.settrace(None)
print(files)
#> 0 ready
#> 0.5 {True}
