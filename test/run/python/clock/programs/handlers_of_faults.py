import faulthandler, time
faulthandler.enable()
print('ready')
time.sleep(1)
print('one')
#> 0 ready
#> 1 one
