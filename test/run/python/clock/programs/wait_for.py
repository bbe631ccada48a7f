import asyncio
async def main():
    try:
        await asyncio.wait_for(asyncio.sleep(5), 1)
    except asyncio.TimeoutError:
        print('timeout')
    print(await asyncio.wait_for(asyncio.sleep(1, 'in time'), 2))
    for timeout in (0, -1):
        try:
            await asyncio.wait_for(asyncio.sleep(1), timeout)
        except asyncio.TimeoutError:
            print('at once')
print('ready')
asyncio.run(main())
#> 0 ready
#> 1 timeout
#> 2 in time
#> 2 at once
#> 2 at once
