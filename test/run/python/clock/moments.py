"""Plays one situation, named by the second argument, in which something happens at the worst moment of a proof, and prints the
seconds that the clock shows at its end: a leap that should not have been shows as 10. The first argument: the driver's folder.
"""
import sys

sys.path.insert(0, sys.argv[1])

import select

native_select = select.select

from clock import descriptors, install, proof, waits
from clock.state import native, state


class Channel:
    descriptor = 200

    def send(self, *record):
        pass

    def is_mine(self):
        return True


class Run:
    time_limit_seconds = 1000
    is_repeated = False
    finished = False
    channel = Channel()


install.prepare()

import gc
import json
import os
import threading
import time
from _thread import allocate_lock


def after(module, name, action, succeeded=lambda found: found):
    """Once, right after the first call of this function that did not end in a refusal."""
    called = getattr(module, name)
    done = []

    def steered(*given):
        found = called(*given)
        if succeeded(found) and not done:
            done.append(True)
            action()
        return found

    setattr(module, name, steered)


class Partner:
    """A thread that is blocked for good, as the kernel sees it, but for the moment in which it is told to act."""

    def __init__(self, act):
        self.act = act
        self.go = allocate_lock()
        self.go.acquire()
        self.acted = 0
        self.thread = threading.Thread(target=self.run, daemon=True)
        self.thread.start()
        native.sleep(0.05)

    def run(self):
        while True:
            self.go.acquire()
            self.act()
            self.acted += 1

    def wake(self):
        self.go.release()
        native.sleep(0.05)

    def wake_and_wait(self):
        self.wake()
        while not self.acted:
            native.sleep(0.01)
        native.sleep(0.05)


def works():
    """For a third of a second, as it really is. Its end is the time that counts."""
    until = native.monotonic() + 0.3
    while native.monotonic() < until:
        pass
    shown.append(time.monotonic())


def elapsed(wait):
    start = time.monotonic()
    wait()
    return time.monotonic() - start


shown = []
reading, writing = os.pipe()


def write():
    os.write(writing, b'.')


def pause():
    time.sleep(10)


def wait_for_pipe():
    select.select([reading], [], [], 10)


def seconds_of_work(wait):
    """How long the partner's work took, by the clock."""
    start = time.monotonic()
    wait()
    while not shown:
        native.sleep(0.01)
    return shown[0] - start


def a_wait_that_comes_before_the_look():
    def sleep():
        time.sleep(1)
        shown.append(time.monotonic())

    partner = Partner(sleep)
    looked = waits.blocked_threads
    done = []

    def look(*given):
        if not done:
            done.append(True)
            partner.wake()
            # So the other is not seen to come and go.
            waits.registry.leader = waits.registry.innermost[threading.get_ident()]
            native.sleep(0.05)
        return looked(*given)

    waits.blocked_threads = look
    return seconds_of_work(pause)


def a_thread_that_is_woken():
    Partner(lambda: None)
    proof.effort.mark(proof.thread_id())
    read = proof.read_file
    # What was seen of one that was on its way to its processor: `stat` tells, `syscall` does not yet.
    proof.read_file = lambda name, kind: read(name, kind).replace(b') S ', b') R ') if kind == '/stat' else read(name, kind)
    return 0 if proof.blocked_threads(proof.thread_id(), {}) is None else 10


def a_descriptor_that_is_ready_after_the_look():
    Partner(lambda: None)
    after(waits, 'blocked_threads', write)
    return elapsed(wait_for_pipe)


def a_descriptor_that_is_ready_once_the_others_are_gone():
    after(waits, 'is_alone', write)
    return elapsed(wait_for_pipe)


def a_descriptor_that_is_ready_as_the_last_thread_ends():
    """Nothing limits this wait; it must not seem to last until the run's time is up. 10: it did."""
    limits = []
    descriptors.leap_to = limits.append
    after(descriptors, 'is_alone', write)
    select.select([reading], [], [])
    return 10 * len(limits)


def a_listing_cut_short():
    partner = Partner(works)
    listed = proof.listdir
    calls = []

    def cut(path):
        calls.append(path)
        names = listed(path)
        return names if len(calls) > 3 else [name for name in names if int(name) == os.getpid()]

    proof.listdir = cut
    partner.wake()
    return seconds_of_work(pause)


def a_thread_that_is_woken_between_the_looks():
    partner = Partner(works)
    after(waits, 'is_quiet', partner.wake)
    return seconds_of_work(pause)


def a_thread_that_came_and_went_between_the_looks():
    partner = Partner(write)
    after(waits, 'is_quiet', partner.wake_and_wait)
    return elapsed(wait_for_pipe)


def a_destructor_after_the_looks():
    """It wakes a thread, whose work must not seem to have begun ten seconds later."""

    class Waker:
        def __init__(self):
            self.me = self

        def __del__(self):
            told.append(time.monotonic())
            partner.go.release()

    def clutter():
        gc.set_threshold(1, 1, 1)
        kept.extend([[] for _ in range(1000)])
        gc.set_threshold(700, 10, 10)

    partner = Partner(works)
    told, looks, kept = [], [], []
    looked = waits.blocked_threads

    def look(*given):
        found = looked(*given)
        looks.append(found)
        if found is not None and looks.count(found) == 2:
            clutter()
        return found

    waits.blocked_threads = look
    gc.collect()
    Waker()
    pause()
    gc.collect()
    while not shown:
        native.sleep(0.01)
    return shown[0] - told[0]


def an_event_that_is_told_once():
    epoll = select.epoll()
    epoll.register(reading, select.EPOLLIN | select.EPOLLET)
    after(waits, 'is_alone', write)
    return elapsed(lambda: epoll.poll(10))


def a_proof_that_takes_longer_than_the_wait():
    Partner(lambda: None)
    after(waits, 'is_quiet', lambda: native.sleep(2))
    return 10 * (elapsed(lambda: time.sleep(1)) > 1.5)


def threads_of_one_moment():
    """In the order of their deadlines, whatever the order in which they are woken."""
    moment = time.monotonic() + 5
    order = []

    def sleep(number):
        waits.wait(waits.Wait(int((moment + number * 1e-6) * 1e9)))
        order.append(number)

    threads = [threading.Thread(target=sleep, args=(number,)) for number in (3, 0, 4, 2, 1)]
    for thread in threads:
        thread.start()
        native.sleep(0.02)
    for thread in threads:
        thread.join()
    return 0 if order == [0, 1, 2, 3, 4] else 10


def ways_to_wait():
    """Of a thread that waits so: is it seen as blocked? As any thread, and as one that looks after its wait by such a lock."""
    lock = allocate_lock()
    lock.acquire()
    polled = select.poll()
    polled.register(reading, select.POLLIN)
    epoll = select.epoll()
    epoll.register(reading, select.EPOLLIN)
    ways = {
        'lock': lock.acquire,
        'lock with a limit': lambda: lock.acquire(True, 60),
        'select': lambda: native_select([reading], [], []),
        'select with a limit': lambda: native_select([reading], [], [], 60),
        'poll': polled.poll,
        'epoll': epoll.poll,
        'sleep': lambda: native.sleep(60),
        'read': lambda: os.read(reading, 1),
        'work': works,
    }
    return {name: seen(way) for name, way in ways.items()}


def seen(way):
    """By how the thread is said to look after its wait."""
    number = []

    def wait():
        number.append(str(proof.thread_id()))
        way()

    threading.Thread(target=wait, daemon=True).start()
    native.sleep(0.05)
    return [proof.blocked(number[0], pause) is not None for pause in (None, proof.LOCK, 'descriptors')]


install.begin(Run)
shown_at_end = globals()[sys.argv[2]]()
print(json.dumps(shown_at_end if isinstance(shown_at_end, dict) else round(shown_at_end)))
sys.stdout.flush()
os._exit(0)
