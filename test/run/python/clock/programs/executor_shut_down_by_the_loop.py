# Cause 4 of the trial: the last other thread ends while the leader looks.
import asyncio, time
async def main():
    await asyncio.get_running_loop().run_in_executor(None, time.sleep, 0.25)
print('ready')
for _ in range(10):
    asyncio.run(main())
print('ten')
#> 0 ready
#> 2.5 ten
