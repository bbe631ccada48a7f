import threading, time
barrier = threading.Barrier(2)
def late():
    time.sleep(1)
    barrier.wait()
print('ready')
threading.Thread(target=late).start()
barrier.wait(5)
print('met')
try:
    barrier.wait(0.5)
except threading.BrokenBarrierError:
    print('broken')
#> 0 ready
#> 1 met
#> 1.5 broken
