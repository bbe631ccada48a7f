# Cause 6 of the trial: a thread that ends can cut the listing of the others short.
import threading, time
def short():
    time.sleep(0.05)
def ticker():
    for _ in range(20):
        threads = [threading.Thread(target=short) for _ in range(4)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
print('ready')
thread = threading.Thread(target=ticker)
thread.start()
time.sleep(3)
print('three', thread.is_alive())
#> 0 ready
#> 3 three False
