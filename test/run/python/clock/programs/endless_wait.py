# long
# limit 36000
import asyncio
async def main():
    lock = asyncio.Lock()
    async with lock:
        print('once')
        await asyncio.sleep(5)
        print('again')
        async with lock:
            print('never')
asyncio.run(main())
#> 0 once
#> 5 again
#> timeout
