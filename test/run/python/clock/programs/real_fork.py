# real: another process
import os, time
print('ready', flush=True)
time.sleep(0.5)
pid = os.fork()
if pid == 0:
    time.sleep(0.5)
    os._exit(0)
os.waitpid(pid, 0)
print('end')
#> 0 ready
#> 1 end
