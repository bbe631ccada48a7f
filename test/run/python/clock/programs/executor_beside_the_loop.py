import asyncio, time
async def tick():
    for _ in range(3):
        print('tick')
        await asyncio.sleep(0.5)
async def main():
    loop = asyncio.get_running_loop()
    await asyncio.gather(loop.run_in_executor(None, time.sleep, 1.25), tick())
    print('both')
    await asyncio.gather(*[loop.run_in_executor(None, time.sleep, 1) for _ in range(3)])
    print('three')
print('ready')
asyncio.run(main())
print('end')
#> 0 ready
#> 0 tick
#> 0.5 tick
#> 1 tick
#> 1.5 both
#> 2.5 three
#> 2.5 end
