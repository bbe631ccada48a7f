import asyncio
async def ticks():
    try:
        for number in range(100):
            yield number
            await asyncio.sleep(1)
    finally:
        await asyncio.sleep(0.5)
        print('closed')
async def main():
    source = ticks()
    async for number in source:
        print(number)
        if number == 2:
            break
    await source.aclose()
print('ready')
asyncio.run(main())
#> 0 ready
#> 0 0
#> 1 1
#> 2 2
#> 2.5 closed
