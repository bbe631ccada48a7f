import asyncio
async def main():
    queue, lock, full = asyncio.Queue(), asyncio.Lock(), asyncio.Semaphore(2)
    async def worker(name):
        while True:
            seconds = await queue.get()
            async with full:
                await asyncio.sleep(seconds)
            async with lock:
                await asyncio.sleep(0.25)
                print(name, seconds)
            queue.task_done()
    workers = [asyncio.ensure_future(worker(name)) for name in 'ab']
    for seconds in (1, 1, 1):
        queue.put_nowait(seconds)
    await queue.join()
    for each in workers:
        each.cancel()
    print('end')
print('ready')
asyncio.run(main())
#> 0 ready
#> 1.25 a 1
#> 1.5 b 1
#> 2.5 a 1
#> 2.5 end
