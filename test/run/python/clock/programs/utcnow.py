import warnings
from datetime import datetime
import time
class Mine(datetime):
    pass
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter('always')
    before = datetime.utcnow()
print('ready', len({(each.filename == __file__, each.lineno) for each in caught} - {(True, 8)}))
warnings.simplefilter('ignore')
time.sleep(1)
print(round((datetime.utcnow() - before).total_seconds()), type(Mine.utcnow()).__name__, datetime.utcnow().tzinfo)
#> 0 ready 0
#> 1 1 Mine None
