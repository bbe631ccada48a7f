import threading
event = threading.Event()
print('ready')
print(event.wait(1))
print(event.wait(0), event.wait(-1), event.wait(0.0))
event.set()
print(event.wait(5), event.wait())
#> 0 ready
#> 1 False
#> 1 False False False
#> 1 True True
