import queue, threading, time
jobs = queue.Queue(maxsize=1)
def consume():
    while True:
        item = jobs.get()
        time.sleep(1)
        print('done', item)
        jobs.task_done()
print('ready')
threading.Thread(target=consume, daemon=True).start()
jobs.put(1)
jobs.put(2)
try:
    jobs.put(3, timeout=0.5)
except queue.Full:
    print('full')
jobs.join()
print('all done')
try:
    jobs.get(timeout=0.5)
except queue.Empty:
    print('empty')
#> 0 ready
#> 0.5 full
#> 1 done 1
#> 2 done 2
#> 2 all done
#> 2.5 empty
