# real: a file of the system
import time
def uptime():
    with open('/proc/uptime') as file:
        return float(file.read().split()[0])
print('ready')
start = uptime()
time.sleep(0.5)
print(round(uptime() - start, 1))
#> 0 ready
#> 0.5 0.5
