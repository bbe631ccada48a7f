import threading, time
class Slow:
    def __del__(self):
        time.sleep(1)
        print('gone')
local = threading.local()
def work():
    local.slow = Slow()
    print('set')
print('ready')
thread = threading.Thread(target=work)
thread.start()
thread.join(5)
print('joined')
#> 0 ready
#> 0 set
#> 1 gone
#> 1 joined
