import time
readers = time.time, time.monotonic, time.perf_counter
before = [read() for read in readers]
print('ready')
time.sleep(1.5)
print([round(2 * (read() - start)) / 2 for read, start in zip(readers, before)])
print([isinstance(read(), float) for read in readers])
#> 0 ready
#> 1.5 [1.5, 1.5, 1.5]
#> 1.5 [True, True, True]
