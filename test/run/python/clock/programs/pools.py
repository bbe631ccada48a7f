from concurrent.futures import ThreadPoolExecutor, TimeoutError, as_completed, wait
import time
def work(seconds):
    time.sleep(seconds)
    return seconds
print('ready')
with ThreadPoolExecutor(2) as pool:
    futures = [pool.submit(work, seconds) for seconds in (2, 1, 1)]
    for future in as_completed(futures[:2]):
        print(future.result())
    done, pending = wait(futures, timeout=0.5)
    print(len(done), len(pending))
    slow = pool.submit(work, 3)
    try:
        slow.result(timeout=1)
    except TimeoutError:
        print('not yet')
    try:
        list(pool.map(work, [1, 4], timeout=2.5))
    except TimeoutError:
        print('map gave up')
print('end')
#> 0 ready
#> 1 1
#> 2 2
#> 2 ~ 3 0
#> 3 not yet
#> 5.5 map gave up
#> 8 end
