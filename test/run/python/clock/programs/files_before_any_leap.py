import os, time, pathlib
path = pathlib.Path('a.txt')
path.write_text('x')
print(os.path.exists('a.txt'), abs(os.stat('a.txt').st_mtime - time.time()) < 5)
print('ready')
time.sleep(1)
print(os.path.isfile('a.txt'), path.exists(), os.listdir('.') != [])
#> 0 True True
#> 0 ready
#> 1 True True True
