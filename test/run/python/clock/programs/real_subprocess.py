# real: another process
import subprocess, sys, time
print('ready', flush=True)
time.sleep(0.5)
subprocess.run([sys.executable, '-S', '-c', 'import time; time.sleep(0.5)'])
print('end')
#> 0 ready
#> 1 * end
