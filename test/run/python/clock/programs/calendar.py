# long
# limit 500000
import time
print('ready')
first = time.localtime().tm_yday, time.gmtime(None).tm_yday, time.strftime('%j'), time.ctime(), time.asctime()
time.sleep(3 * 24 * 3600)
second = time.localtime().tm_yday, time.gmtime(None).tm_yday, time.strftime('%j'), time.ctime(), time.asctime()
print([a != b for a, b in zip(first, second)])
print(time.localtime(0).tm_year, time.gmtime(86400).tm_yday, time.strftime('%Y', time.gmtime(0)), time.ctime(0))
print(abs(time.mktime(time.localtime()) - time.time()) < 2)
#> 0 ready
#> 259200 [True, True, True, True, True]
#> 259200 1970 2 1970 Thu Jan  1 00:00:00 1970
#> 259200 True
