# real: the time of a file
import time, pathlib
path = pathlib.Path('b.txt')
print('ready')
time.sleep(0.5)
path.write_text('x')
time.sleep(0.5)
print(round(2 * (time.time() - path.stat().st_mtime)) / 2)
#> 0 ready
#> 1 0.5
