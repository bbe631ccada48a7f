import asyncio, threading, time
def worker(results, number):
    async def main():
        loop = asyncio.get_running_loop()
        await asyncio.gather(loop.run_in_executor(None, time.sleep, 0.5), asyncio.sleep(0.25))
        await asyncio.sleep(0.25 * number)
        results.append(number)
    asyncio.run(main())
results = []
print('ready')
threads = [threading.Thread(target=worker, args=(results, number)) for number in (3, 1, 2)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(results)
#> 0 ready
#> 1.25 [1, 2, 3]
