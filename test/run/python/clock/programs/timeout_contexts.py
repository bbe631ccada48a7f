# from 3.11
import asyncio
async def main():
    try:
        async with asyncio.timeout(1):
            try:
                await asyncio.sleep(5)
            finally:
                print('cleaned up')
    except TimeoutError:
        print('timeout')
    async with asyncio.timeout(2) as limit:
        await asyncio.sleep(1)
        limit.reschedule(asyncio.get_running_loop().time() + 3)
        await asyncio.sleep(2)
    print('rescheduled', limit.expired())
print('ready')
asyncio.run(main())
#> 0 ready
#> 1 cleaned up
#> 1 timeout
#> 4 rescheduled False
