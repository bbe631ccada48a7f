# long
# limit 10
import time
print('ready')
while True:
    time.sleep(4)
    print('tick')
#> 0 ready
#> 4 tick
#> 8 tick
#> timeout
