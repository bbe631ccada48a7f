import atexit, threading, time
def leave():
    time.sleep(1)
    print('left')
atexit.register(leave)
print('ready')
threading.Thread(target=lambda: (time.sleep(1), print('thread'))).start()
print('end of the text')
#> 0 ready
#> 0 end of the text
#> 1 thread
#> 2 left
