import asyncio
async def wait(name, seconds):
    print('start', name)
    await asyncio.sleep(seconds)
    print('end', name)
    return name
async def main():
    print(await asyncio.gather(wait('a', 2), wait('b', 1), wait('c', 3)))
print('ready')
asyncio.run(main())
#> 0 ready
#> 0 start a
#> 0 start b
#> 0 start c
#> 1 end b
#> 2 end a
#> 3 end c
#> 3 ['a', 'b', 'c']
