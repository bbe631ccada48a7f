# long
# limit 36000
import os, select
print('ready')
reading, writing = os.pipe()
select.select([reading], [], [])
print('never')
#> 0 ready
#> timeout
