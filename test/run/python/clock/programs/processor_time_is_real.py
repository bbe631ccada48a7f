import time
print('ready')
wall, cpu, thread = time.monotonic(), time.process_time(), time.thread_time()
time.sleep(2)
print(round(time.monotonic() - wall), time.process_time() - cpu < 1, time.thread_time() - thread < 1)
clocks = time.CLOCK_REALTIME, time.CLOCK_MONOTONIC, time.CLOCK_PROCESS_CPUTIME_ID
before = [time.clock_gettime(clock) for clock in clocks]
exact = [time.clock_gettime_ns(clock) for clock in clocks]
time.sleep(1)
print([round(time.clock_gettime(clock) - start) for clock, start in zip(clocks, before)])
print([round((time.clock_gettime_ns(clock) - start) / 1e9) for clock, start in zip(clocks, exact)])
#> 0 ready
#> 2 2 True True
#> 3 [1, 1, 0]
#> 3 [1, 1, 0]
