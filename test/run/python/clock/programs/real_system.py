# real: another process
import os
print('ready', flush=True)
print(os.system('sleep 0.5'))
#> 0 ready
#> 0.5 * 0
