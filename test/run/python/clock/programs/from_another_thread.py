import asyncio, threading, time
loop = asyncio.new_event_loop()
thread = threading.Thread(target=loop.run_forever)
async def work(seconds):
    await asyncio.sleep(seconds)
    return seconds
print('ready')
thread.start()
first = asyncio.run_coroutine_threadsafe(work(1), loop)
second = asyncio.run_coroutine_threadsafe(work(3), loop)
print(first.result(timeout=5))
try:
    second.result(timeout=0.5)
except Exception as error:
    print(type(error).__name__)
print(second.result())
loop.call_soon_threadsafe(loop.stop)
thread.join()
loop.close()
print('stopped')
#> 0 ready
#> 1 1
#> 1.5 TimeoutError
#> 3 3
#> 3 stopped
