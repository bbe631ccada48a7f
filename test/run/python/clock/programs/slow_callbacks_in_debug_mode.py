import asyncio, logging, sys, time
logging.basicConfig(stream=sys.stdout, format='%(message)s')
async def main():
    asyncio.get_running_loop().slow_callback_duration = 0.5
    await asyncio.sleep(0.25)
    time.sleep(1)
print('ready')
asyncio.run(main(), debug=True)
#> 0 ready
#> 1.25 /^Executing <Task .* took 1\.0\d\d seconds$/
