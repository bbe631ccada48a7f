import asyncio, time
async def block(name):
    time.sleep(1.5)
    print(name)
async def tick():
    for _ in range(2):
        await asyncio.sleep(0.5)
        print('tick')
async def main():
    await asyncio.gather(tick(), block('a'), block('b'))
print('ready')
asyncio.run(main())
#> 0 ready
#> 1.5 a
#> 3 b
#> 3 tick
#> 3.5 tick
