import time
readers = time.time_ns, time.monotonic_ns, time.perf_counter_ns
before = [read() for read in readers]
print('ready')
time.sleep(1.5)
print([round((read() - start) / 5e8) / 2 for read, start in zip(readers, before)])
print([type(read()).__name__ for read in readers], abs(time.time_ns() / 1e9 - time.time()) < 0.5)
#> 0 ready
#> 1.5 [1.5, 1.5, 1.5]
#> 1.5 ['int', 'int', 'int'] True
