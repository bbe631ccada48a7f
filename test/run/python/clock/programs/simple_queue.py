import queue, threading, time
jobs = queue.SimpleQueue()
def later():
    time.sleep(1)
    jobs.put('item')
print('ready')
threading.Thread(target=later).start()
print(jobs.get(timeout=3))
try:
    jobs.get(timeout=0.5)
except queue.Empty:
    print('empty')
#> 0 ready
#> 1 item
#> 1.5 empty
