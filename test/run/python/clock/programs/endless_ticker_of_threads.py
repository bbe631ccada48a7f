# long
# limit 10
import threading, time
def tick():
    while True:
        time.sleep(3)
        print('tick')
print('ready')
threading.Thread(target=tick).start()
time.sleep(100)
print('never')
#> 0 ready
#> 3 tick
#> 6 tick
#> 9 tick
#> timeout
