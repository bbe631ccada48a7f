import asyncio, time
async def main():
    loop = asyncio.get_running_loop()
    start = loop.time()
    print(abs(loop.time() - time.monotonic()) < 0.1)
    loop.call_later(1, lambda: print('later', round(2 * (loop.time() - start)) / 2))
    loop.call_at(start + 0.5, lambda: print('at', round(2 * (loop.time() - start)) / 2))
    handle = loop.call_later(0.75, print, 'never')
    await asyncio.sleep(0.6)
    handle.cancel()
    await asyncio.sleep(1)
    for delay in (0, -1):
        await asyncio.sleep(delay)
    print(round(2 * (loop.time() - start)) / 2)
print('ready')
asyncio.run(main())
#> 0 ready
#> 0 True
#> 0.5 at 0.5
#> 1 later 1.0
#> 1.6 1.5
