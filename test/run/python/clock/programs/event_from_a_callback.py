import asyncio, threading, time
event = threading.Event()
async def main():
    asyncio.get_running_loop().call_later(1.5, event.set)
    await asyncio.sleep(3)
    print('loop')
print('ready')
thread = threading.Thread(target=lambda: print('waited', event.wait(10)))
thread.start()
asyncio.run(main())
thread.join()
#> 0 ready
#> 1.5 waited True
#> 3 loop
