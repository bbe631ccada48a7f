import os, sys, time
print('ready')
time.sleep(1)
os.write(1, b'raw one\n')
time.sleep(1)
print('two')
os.write(1, b'raw ')
time.sleep(0.5)
os.write(sys.stdout.fileno(), b'half\n')
sys.stdout.write('par')
sys.stdout.flush()
time.sleep(0.5)
print('tial')
#> 0 ready
#> 1 raw one
#> 2 two
#> 2.5 raw half
#> 3 partial
