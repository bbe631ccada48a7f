from concurrent.futures import ThreadPoolExecutor
import time
print('ready')
with ThreadPoolExecutor(4) as pool:
    list(pool.map(time.sleep, [1] * 9))
print('three waves')
#> 0 ready
#> 3 three waves
