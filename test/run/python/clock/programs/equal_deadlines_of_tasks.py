import asyncio, heapq
class Timer:
    def __init__(self, when, number):
        self.when, self.number = when, number
    def __lt__(self, other):
        return self.when < other.when
async def main():
    loop = asyncio.get_running_loop()
    when = loop.time() + 1
    heap = []
    for number in range(12):
        loop.call_at(when, seen.append, number)
        heapq.heappush(heap, Timer(when, number))
    heapq.heappush(heap, Timer(when + 0.5, 12))
    await asyncio.sleep(1.5)
    print(seen == [heapq.heappop(heap).number for _ in range(12)])
seen = []
print('ready')
asyncio.run(main())
#> 0 ready
#> 1.5 True
