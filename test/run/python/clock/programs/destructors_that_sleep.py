import gc, time
class Slow:
    def __init__(self, name):
        self.name = name
    def __del__(self):
        time.sleep(1)
        print('gone', self.name)
print('ready')
one = Slow('one')
del one
cycle = Slow('cycle')
cycle.itself = cycle
del cycle
gc.collect()
last = Slow('last')
print('end of the text')
#> 0 ready
#> 1 gone one
#> 2 gone cycle
#> 2 end of the text
#> 3 gone last
