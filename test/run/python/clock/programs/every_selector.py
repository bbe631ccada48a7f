import os, selectors, threading, time
print('ready')
for name in ('SelectSelector', 'PollSelector', 'EpollSelector'):
    kind = getattr(selectors, name, selectors.SelectSelector)
    reading, writing = os.pipe()
    with kind() as selector:
        selector.register(reading, selectors.EVENT_READ, name)
        assert selector.select(0.5) == [] and selector.select(0) == [] and selector.select(-1) == []
        timer = threading.Timer(0.5, os.write, (writing, b'x'))
        timer.start()
        assert [key.data for key, _ in selector.select(5)] == [name]
        timer.join()
    print(name)
#> 0 ready
#> 1 SelectSelector
#> 2 PollSelector
#> 3 EpollSelector
