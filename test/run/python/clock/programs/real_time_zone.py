# real: another time zone
import os, time
print('ready')
os.environ['TZ'] = 'Asia/Tokyo'
time.tzset()
print(time.timezone)
#> 0 ready
#> 0 -32400
