# long
# limit 40000000
import time
print('ready')
time.sleep(365 * 24 * 3600)
print('a year')
#> 0 ready
#> 31536000 a year
