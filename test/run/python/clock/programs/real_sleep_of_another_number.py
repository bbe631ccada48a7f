# real: a sleep of another kind of number
import time
class Half:
    def __int__(self):
        return 1
    __index__ = __int__
print('ready')
time.sleep(Half())
print('slept')
#> 0 ready
#> 1 slept
