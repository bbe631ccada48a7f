import threading, time
def tick():
    while True:
        time.sleep(0.5)
        print('tick')
print('ready')
threading.Thread(target=tick, daemon=True).start()
time.sleep(1.25)
print('end')
#> 0 ready
#> 0.5 tick
#> 1 tick
#> 1.25 end
#> exit 1.25
