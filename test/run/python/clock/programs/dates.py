from datetime import date, datetime, timedelta, timezone
import time
class Mine(datetime):
    pass
print('ready')
def read():
    return [datetime.now(), datetime.now(timezone.utc).replace(tzinfo=None), datetime.today(), Mine.now(), datetime.fromtimestamp(time.time())]
before = read()
time.sleep(2)
print([round((b - a).total_seconds()) for a, b in zip(before, read())], type(Mine.now()).__name__, type(datetime.now()) is datetime)
print(datetime.now(tz=timezone(timedelta(hours=5))).utcoffset(), date.today() == datetime.now().date(), datetime.now().tzinfo)
for call in (lambda: datetime.now(5), lambda: datetime.now(None, None)):
    try:
        call()
    except TypeError as error:
        print(type(error).__name__)
#> 0 ready
#> 2 [2, 2, 2, 2, 2] Mine True
#> 2 5:00:00 True None
#> 2 TypeError
#> 2 TypeError
