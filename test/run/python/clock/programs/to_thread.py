# from 3.9
import asyncio, time
def block(seconds):
    time.sleep(seconds)
    return seconds
async def main():
    print(await asyncio.gather(asyncio.to_thread(block, 1), asyncio.to_thread(block, 2), asyncio.sleep(1.5, 'loop')))
    try:
        await asyncio.wait_for(asyncio.to_thread(block, 2), 1)
    except asyncio.TimeoutError:
        print('gave up')
print('ready')
asyncio.run(main())
print('end')
#> 0 ready
#> 2 [1, 2, 'loop']
#> 3 gave up
#> 4 end
