import sys, time
print('ready')
def deep(levels):
    return time.monotonic() if levels == 0 else deep(levels - 1)
print(type(deep(sys.getrecursionlimit() - 60)).__name__)
def endless():
    time.time()
    endless()
try:
    endless()
except RecursionError:
    print('too deep')
time.sleep(1)
print('one')
#> 0 ready
#> 0 float
#> 0 too deep
#> 1 one
