import asyncio
async def wait(seconds):
    await asyncio.sleep(seconds)
    return seconds
async def main():
    tasks = [asyncio.ensure_future(wait(seconds)) for seconds in (2, 1, 3)]
    done, pending = await asyncio.wait(tasks, timeout=0.5)
    print(len(done), len(pending))
    done, pending = await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
    print([each.result() for each in done])
    for each in asyncio.as_completed(pending):
        print(await each)
print('ready')
asyncio.run(main())
#> 0 ready
#> 0.5 0 3
#> 1 [1]
#> 2 2
#> 3 3
