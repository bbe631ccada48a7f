import time
print('ready')
time.sleep(1)
print('one')
time.sleep(0.5)
print('one and a half')
#> 0 ready
#> 1 one
#> 1.5 one and a half
#> exit 1.5
