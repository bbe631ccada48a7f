# from 3.11
import asyncio
async def wait(name, seconds):
    try:
        await asyncio.sleep(seconds)
        print('end', name)
    except asyncio.CancelledError:
        print('cancelled', name)
        raise
async def fail():
    await asyncio.sleep(1)
    raise ValueError('no')
async def main():
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(wait('a', 0.5))
            group.create_task(wait('b', 2))
            group.create_task(fail())
    except* ValueError as error:
        print(error.exceptions)
print('ready')
asyncio.run(main())
#> 0 ready
#> 0.5 end a
#> 1 cancelled b
#> 1 (ValueError('no'),)
