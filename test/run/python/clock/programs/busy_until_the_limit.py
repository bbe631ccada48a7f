# long
# limit 5
import time
print('ready')
time.sleep(4.5)
print('busy')
while True:
    pass
#> 0 ready
#> 4.5 busy
#> timeout
