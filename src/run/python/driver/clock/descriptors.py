"""Waits for descriptors: `select.select`, and the methods of poll and epoll objects, by which every selector waits.

While other threads live, a pipe is waited for as well, so that they can wake this one. That no other process can make a
descriptor ready is seen to elsewhere (`outside.py`).
"""
import os
from os import fstat, read, write

from clock.amounts import nanoseconds, rounded_up
from clock.likeness import acting, built_in, replace_method
from clock.outside import is_quiet
from clock.proof import is_alone
from clock.state import leap_to, now_ns, state
from clock.waits import LONGEST_PAUSE, Wait, wait

MILLISECOND = 10**6
# What select(2) can take.
DESCRIPTORS_LIMIT = 1024


def replace_selects(select):
    """`select`: the module."""
    choose = select.select
    # What poll objects are is told nowhere else.
    poll_class = type(select.poll())
    poll = poll_class.__dict__['poll']
    replace_method(poll_class, 'poll', lambda method: acting(method, polling(method, select)))
    if hasattr(select, 'epoll'):
        many = Many(select, choose, poll)
        replace_method(select.epoll, 'poll', lambda method: acting(method, epolling(method, many), keywords=True))
    streams.watch(select, poll)
    select.select = built_in(choose, acting(choose, choosing(choose)))


def choosing(native):
    def select(reading, writing, failing, timeout=None):
        amount = nanoseconds(timeout) if state.active else None
        if timeout is None and state.active:
            reading, writing, failing = list(reading), list(writing), list(failing)
            found = for_ever(lambda: native(reading, writing, failing, 0))
            return found if any(found) else native(reading, writing, failing)
        if amount is None:
            return native(reading, writing, failing, timeout)
        reading, writing, failing = list(reading), list(writing), list(failing)
        each = DescriptorWait(
            now_ns() + rounded_up(amount, 1000),
            lambda: native(reading, writing, failing, 0),
            lambda pipes, *seconds: native(reading + pipes, writing, failing, *seconds),
        )
        return each.outcome if each.wait() else ([], [], [])

    return select


def polling(native, module):
    def poll(self, timeout=None):
        amount = nanoseconds(timeout, MILLISECOND) if state.active else None
        if is_endless(timeout) and state.active:
            return for_ever(lambda: native(self, 0)) or native(self, timeout)
        if amount is None:
            return native(self, timeout)

        def rest(pipes, *seconds):
            for pipe in pipes:
                self.register(pipe, module.POLLIN)
            try:
                native(self, *[each * 1000 for each in seconds])
            finally:
                for pipe in pipes:
                    self.unregister(pipe)

        each = DescriptorWait(now_ns() + rounded_up(amount, MILLISECOND), lambda: native(self, 0), rest)
        return each.outcome if each.wait() else []

    return poll


def epolling(native, many):
    def poll(self, timeout=None, maxevents=-1):
        amount = nanoseconds(timeout) if state.active else None
        if is_endless(timeout) and state.active:
            return for_ever(lambda: native(self, 0, maxevents)) or native(self, timeout, maxevents)
        if amount is None:
            return native(self, timeout, maxevents)
        descriptor = self.fileno()
        each = DescriptorWait(
            now_ns() + rounded_up(amount, MILLISECOND),
            lambda: native(self, 0, maxevents),
            lambda pipes, *seconds: many.rest([descriptor] + pipes, *seconds),
        )
        return each.outcome if each.wait() else []

    return poll


def is_endless(timeout):
    return timeout is None or (isinstance(timeout, (int, float)) and timeout < 0)


def for_ever(look):
    """What is ready at once. Where nothing is, and nobody is left who could make it so, the run's time is up."""
    found = look()
    if not any(found) and is_alone() and is_quiet() and len(streams.poll()) == 2:
        # The last other thread may have ended with making it so, after the first look.
        found = look()
        if not any(found):
            leap_to(state.limit)
    return found


class Many:
    """Waits for one of several descriptors, in which an epoll object counts as one."""

    def __init__(self, module, select, poll):
        self.module = module
        self.select = select
        self.poll = poll

    def rest(self, descriptors, *seconds):
        if max(descriptors) < DESCRIPTORS_LIMIT:
            self.select(descriptors, [], [], *seconds)
            return
        polled = self.module.poll()
        for each in descriptors:
            polled.register(each, self.module.POLLIN)
        self.poll(polled, *[each * 1000 for each in seconds])


class Streams:
    """The program's own stdout and stderr: are they ready (or closed)?"""

    def watch(self, module, poll):
        self.native = poll
        self.polled = module.poll()
        for descriptor in (1, 2):
            self.polled.register(descriptor, module.POLLOUT)

    def poll(self):
        return self.native(self.polled, 0)


streams = Streams()


class DescriptorWait(Wait):
    """`look` looks at once and returns what is ready; `rest` waits until something is, or for so many seconds."""

    kind = 'descriptors'

    def __init__(self, deadline, look, rest):
        super().__init__(deadline)
        self.look = look
        self.rest = rest
        self.outcome = None
        self.pipe = None

    def wait(self):
        if not is_alone():
            self.pipe = pipes.pop() if pipes else Pipe()
        try:
            return wait(self)
        finally:
            if self.pipe is not None:
                pipe, self.pipe = self.pipe, None
                pipe.drain()
                pipes.append(pipe)

    def may_be_leapt(self):
        """Who waits to write to a full stdout waits for the reaper."""
        return super().may_be_leapt() and len(streams.poll()) == 2

    def is_ready(self):
        # Kept: epoll tells of some events once only.
        if self.outcome is None:
            outcome = self.look()
            if any(outcome):
                self.outcome = outcome
        return self.outcome is not None

    def wake(self):
        pipe = self.pipe
        if pipe is not None:
            pipe.fill()

    def sleep(self):
        if self.pipe is None:
            self.pause(LONGEST_PAUSE)
        else:
            self.rest([self.pipe.reading])
            self.pipe.drain()

    def pause(self, seconds):
        if self.pipe is None:
            self.rest([], seconds)
        else:
            self.rest([self.pipe.reading], seconds)
            self.pipe.drain()


class Pipe:
    """On high numbers, so that a program's own descriptors have the numbers of ever."""

    def __init__(self):
        ends = os.pipe()
        try:
            self.reading, self.writing = [moved_up(end) for end in ends]
        finally:
            for end in ends:
                os.close(end)
        os.set_blocking(self.reading, False)
        os.set_blocking(self.writing, False)

    def fill(self):
        try:
            write(self.writing, b'.')
        except BlockingIOError:
            pass

    def drain(self):
        try:
            read(self.reading, 4096)
        except BlockingIOError:
            pass


pipes = []


def moved_up(descriptor):
    number = state.run.channel.descriptor + 1
    while is_open(number):
        number += 1
    return os.dup2(descriptor, number, False)


def is_open(descriptor):
    try:
        fstat(descriptor)
    except OSError:
        return False
    return True
