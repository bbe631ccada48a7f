import asyncio
async def stubborn():
    try:
        await asyncio.sleep(10)
    except asyncio.CancelledError:
        await asyncio.sleep(1)
        print('cleaned up')
        raise
async def main():
    task = asyncio.ensure_future(stubborn())
    await asyncio.sleep(0.5)
    task.cancel()
    try:
        await task
    except asyncio.CancelledError:
        print('cancelled')
    inner = asyncio.ensure_future(asyncio.sleep(1, 'result'))
    try:
        await asyncio.wait_for(asyncio.shield(inner), 0.5)
    except asyncio.TimeoutError:
        print('shielded')
    print(await inner)
print('ready')
asyncio.run(main())
#> 0 ready
#> 1.5 cleaned up
#> 1.5 cancelled
#> 2 shielded
#> 2.5 result
