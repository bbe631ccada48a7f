import time
print('ready')
for _ in range(1000):
    time.sleep(0.002)
print('thousand')
#> 0 ready
#> 2 * thousand
