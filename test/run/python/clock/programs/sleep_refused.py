import time, traceback
print('ready')
for wrong in ('1', None, float('nan'), -0.5, 1e30):
    try:
        time.sleep(wrong)
    except Exception as error:
        print(type(error).__name__, len(traceback.extract_tb(error.__traceback__)))
for call in (lambda: time.sleep(), lambda: time.sleep(1, 2), lambda: time.sleep(seconds=1)):
    try:
        call()
    except TypeError as error:
        print(len(traceback.extract_tb(error.__traceback__)), [name for name in ('driver', 'clock', 'Act') if name in traceback.format_exc()])
#> 0 ready
#> 0 * TypeError 1
#> 0 * TypeError 1
#> 0 * ValueError 1
#> 0 * ValueError 1
#> 0 * OverflowError 1
#> 0 * 2 []
#> 0 * 2 []
#> 0 * 2 []
