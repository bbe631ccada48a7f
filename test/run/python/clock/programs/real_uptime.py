# real: a file of the system
import time
def uptime():
    with open('/proc/uptime') as file:
        return float(file.read().split()[0])
print('ready')
start = uptime()
time.sleep(0.5)
print(round(2 * (uptime() - start)) / 2)
#> 0 ready
#> 0.5 0.5
