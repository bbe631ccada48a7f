# real: output that went past sys.stdout
import time
print('ready')
time.sleep(0.5)
with open(1, 'wb', buffering=0, closefd=False) as file:
    file.write(b'past\n')
time.sleep(0.5)
print('end')
#> 0 ready
#> 0.5 past
#> 1 end
