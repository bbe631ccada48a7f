import time
print('ready')
time.sleep(0)
time.sleep(0.0)
time.sleep(False)
try:
    time.sleep(-1)
except ValueError as error:
    print(error)
time.sleep(True)
print('after True')
#> 0 ready
#> 0 sleep length must be non-negative
#> 1 after True
