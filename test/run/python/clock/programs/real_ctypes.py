# real: ctypes
import time
import ctypes
print('ready')
ctypes.CDLL(None).usleep(500000)
print('half')
#> 0 ready
#> 0.5 half
