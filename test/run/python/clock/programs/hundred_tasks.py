import asyncio
async def tick(number):
    for _ in range(5):
        await asyncio.sleep(0.01 * (number + 1))
    return number
async def main():
    loop = asyncio.get_running_loop()
    start = loop.time()
    await asyncio.gather(*[tick(number) for number in range(100)])
    print('end')
print('ready')
asyncio.run(main())
#> 0 ready
#> 5 end
