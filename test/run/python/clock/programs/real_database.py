# real: a database
import sqlite3, time
print('ready')
database = sqlite3.connect(':memory:')
read = lambda: float(database.execute("select strftime('%J', 'now') * 86400").fetchone()[0])
start = read()
time.sleep(1)
print(0.9 < read() - start < 1.5)
#> 0 ready
#> 1 True
