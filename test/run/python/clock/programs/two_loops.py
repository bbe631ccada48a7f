import asyncio, threading
async def work(name, seconds):
    for _ in range(3):
        await asyncio.sleep(seconds)
        print(name)
print('ready')
threads = [threading.Thread(target=asyncio.run, args=(work(name, seconds),)) for name, seconds in (('a', 1), ('b', 0.75))]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
#> 0 ready
#> 0.75 b
#> 1 a
#> 1.5 b
#> 2 a
#> 2.25 b
#> 3 a
