# real: the time of a file
import os, time
print('ready')
time.sleep(1)
open('a.txt', 'w').close()
print(abs(os.stat('a.txt').st_mtime - time.time()) < 0.5)
#> 0 ready
#> 1 True
