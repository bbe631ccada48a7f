# real: another process
# from 3.8
import asyncio
async def main():
    await asyncio.sleep(0.25)
    process = await asyncio.create_subprocess_exec('sleep', '0.5')
    print(await process.wait())
print('ready')
asyncio.run(main())
#> 0 ready
#> 0.75 * 0
