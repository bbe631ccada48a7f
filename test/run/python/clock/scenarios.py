"""Plays scenarios (SCENARIOS, JSON): threads and tasks that sleep, wait and wake each other. Each step is a list: a name and
its arguments. A line for each thing that happens: scenario, actor, what, seconds since the start of the scenario."""
import asyncio, json, queue, threading, time
from concurrent.futures import ThreadPoolExecutor, TimeoutError as FutureTimeout


class Play:
    def __init__(self, number, scenario):
        self.number = number
        self.scenario = scenario
        self.start = time.monotonic()
        self.things = {'events': [threading.Event() for _ in range(3)], 'queues': [queue.Queue() for _ in range(2)]}
        self.locks = [threading.Lock() for _ in range(2)]
        self.semaphores = [threading.Semaphore(0) for _ in range(2)]
        self.threads = {}
        self.tasks = {}
        self.loops = {}
        self.async_things = {}
        self.pool = ThreadPoolExecutor(32)

    def log(self, actor, what):
        at = round(time.monotonic() - self.start, 3)
        print(json.dumps({'number': self.number, 'actor': actor, 'what': what, 'at': at}))

    def run(self):
        self.log('play', 'start')
        actors = self.scenario['actors']
        ready = [threading.Event() for _ in self.scenario['loops']]
        loop_threads = [threading.Thread(target=self.loop, args=(each, ready[each])) for each in self.scenario['loops']]
        for actor in actors:
            if actor['kind'] == 'thread':
                self.threads[actor['name']] = threading.Thread(target=self.thread, args=(actor,))
        for each in loop_threads:
            each.start()
        for each in ready:
            each.wait()
        for each in self.threads.values():
            each.start()
        for each in list(self.threads.values()) + loop_threads:
            each.join()
        self.pool.shutdown()
        self.log('play', 'end')

    def thread(self, actor):
        for step in actor['steps']:
            what = getattr(self, 'do_' + step[0])(*step[1:])
            self.log(actor['name'], what)

    def do_sleep(self, seconds):
        time.sleep(seconds)
        return 'slept'

    def do_work(self, seconds):
        end = time.perf_counter() + seconds
        while time.perf_counter() < end:
            pass
        return 'worked'

    def do_set(self, index):
        self.things['events'][index].set()
        return 'set'

    def do_wait(self, index, timeout):
        return 'set' if self.things['events'][index].wait(timeout) else 'timeout'

    def do_put(self, index, item):
        self.things['queues'][index].put(item)
        return 'put'

    def do_get(self, index, timeout):
        try:
            return 'got %s' % self.things['queues'][index].get(timeout=timeout)
        except queue.Empty:
            return 'timeout'

    def do_hold(self, index, seconds):
        with self.locks[index]:
            time.sleep(seconds)
        return 'held'

    def do_take(self, index, timeout):
        return 'taken' if self.semaphores[index].acquire(timeout=timeout) else 'timeout'

    def do_give(self, index):
        self.semaphores[index].release()
        return 'given'

    def do_join(self, name, timeout):
        self.threads[name].join(timeout)
        return 'running' if self.threads[name].is_alive() else 'ended'

    def do_future(self, seconds, timeout):
        try:
            self.pool.submit(time.sleep, seconds).result(timeout)
            return 'result'
        except FutureTimeout:
            return 'timeout'

    def do_timer(self, seconds, index):
        threading.Timer(seconds, self.things['events'][index].set).start()
        return 'armed'

    def do_aset(self, index):
        number, event = self.async_things['events'][index]
        self.loops[number].call_soon_threadsafe(event.set)
        return 'set'

    def do_remote(self, number, seconds, timeout):
        future = asyncio.run_coroutine_threadsafe(asyncio.sleep(seconds), self.loops[number])
        try:
            future.result(timeout)
            return 'result'
        except FutureTimeout:
            return 'timeout'

    def loop(self, number, ready):
        asyncio.run(self.main(number, ready))

    async def main(self, number, ready):
        self.loops[number] = asyncio.get_running_loop()
        if number == 0:
            self.async_things = {
                'events': [(0, asyncio.Event()) for _ in range(2)],
                'queues': [asyncio.Queue() for _ in range(2)],
                'locks': [asyncio.Lock() for _ in range(2)],
            }
        keep = asyncio.Event()
        for actor in self.scenario['actors']:
            if actor['kind'] == 'task' and actor['loop'] == number:
                self.tasks[actor['name']] = asyncio.ensure_future(self.task(actor))
        ready.set()
        mine = [self.tasks[actor['name']] for actor in self.scenario['actors'] if actor.get('loop') == number]
        await asyncio.gather(*mine, return_exceptions=True)
        try:
            await asyncio.wait_for(keep.wait(), self.scenario['keepSeconds'] - (time.monotonic() - self.start))
        except asyncio.TimeoutError:
            pass

    async def task(self, actor):
        try:
            for step in actor['steps']:
                what = await getattr(self, 'ado_' + step[0])(*step[1:])
                self.log(actor['name'], what)
        except asyncio.CancelledError:
            self.log(actor['name'], 'cancelled')
            raise

    async def ado_sleep(self, seconds):
        await asyncio.sleep(seconds)
        return 'slept'

    async def ado_work(self, seconds):
        return self.do_work(seconds)

    async def ado_block(self, seconds):
        time.sleep(seconds)
        return 'blocked'

    async def ado_set(self, index):
        return self.do_set(index)

    async def ado_aset(self, index):
        self.async_things['events'][index][1].set()
        return 'set'

    async def ado_await(self, index, timeout):
        try:
            await asyncio.wait_for(self.async_things['events'][index][1].wait(), timeout)
            return 'set'
        except asyncio.TimeoutError:
            return 'timeout'

    async def ado_aput(self, index, item):
        self.async_things['queues'][index].put_nowait(item)
        return 'put'

    async def ado_aget(self, index, timeout):
        try:
            return 'got %s' % await asyncio.wait_for(self.async_things['queues'][index].get(), timeout)
        except asyncio.TimeoutError:
            return 'timeout'

    async def ado_ahold(self, index, seconds):
        async with self.async_things['locks'][index]:
            await asyncio.sleep(seconds)
        return 'held'

    async def ado_executor(self, seconds, timeout):
        future = asyncio.get_running_loop().run_in_executor(self.pool, time.sleep, seconds)
        try:
            await asyncio.wait_for(asyncio.shield(future), timeout)
            return 'result'
        except asyncio.TimeoutError:
            return 'timeout'

    async def ado_wait(self, index, timeout):
        event = self.things['events'][index]
        found = await asyncio.get_running_loop().run_in_executor(self.pool, event.wait, timeout)
        return 'set' if found else 'timeout'

    async def ado_cancel(self, name):
        self.tasks[name].cancel()
        return 'cancel'


for number, scenario in enumerate(json.loads(SCENARIOS)):
    Play(number, scenario).run()
