import threading, time
def sleeper():
    time.sleep(3)
    print('slept')
print('ready')
thread = threading.Thread(target=sleeper)
thread.start()
total = 0
end = time.process_time() + 0.3
while time.process_time() < end:
    total += 1
print('worked')
thread.join()
#> 0 ready
#> 0.3 * worked
#> 3 slept
