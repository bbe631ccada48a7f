# long
# limit 3
import threading, time
one, other = threading.Lock(), threading.Lock()
def cross(first, second):
    with first:
        time.sleep(1)
        with second:
            print('never')
print('ready')
threads = [threading.Thread(target=cross, args=pair) for pair in ((one, other), (other, one))]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
#> 0 ready
#> timeout
