# real: a trace of allocations
import os, time, tracemalloc
print('ready')
tracemalloc.start()
kept = [bytearray(1000)]
time.sleep(0.5)
lines = tracemalloc.take_snapshot().statistics('filename')
print(sorted({os.path.basename(line.traceback[0].filename) for line in lines}))
#> 0 ready
#> 0.5 ['program.py']
