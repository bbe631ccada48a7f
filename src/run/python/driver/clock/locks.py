"""Timed waits of `threading`: the lock by which Condition waits (and with it Event, Queue, Semaphore, Barrier, Timer,
futures), and the join of a thread. What waits by other means waits in real time."""
from _thread import allocate_lock

from clock.amounts import nanoseconds
from clock.likeness import acting, built_in, replace_early_names, replace_method
from clock.outside import give_up
from clock.proof import Threads
from clock.state import SECOND, now_ns, state
from clock.waits import Wait, registry, stir, wait


def replace_locks(threading):
    """`threading`: the module."""
    native = threading._allocate_lock
    # Condition finds it under this name; `Lock` is another name of the same, and stays.
    threading._allocate_lock = built_in(native, WaiterLock)
    threading._active = Active(threading._active)
    if hasattr(threading.Thread, '_wait_for_tstate_lock'):
        threading.Thread._wait_for_tstate_lock = joining_by_lock(threading)
    else:
        handle = type(threading.main_thread()._handle)
        replace_method(handle, 'join', lambda method: acting(method, joining_by_handle(method, threading), keywords=True))


class WaiterLock:
    """The lock that a Condition makes for each waiter: taken twice by the waiter, released once by who notifies it."""

    __slots__ = ('native', 'wait')

    def __init__(self):
        self.native = allocate_lock()
        self.wait = None

    def acquire(self, blocking=True, timeout=-1):
        amount = nanoseconds(timeout) if blocking and state.active else None
        if amount is None:
            if blocking and timeout == -1 and self.native.locked():
                stir()
            return self.native.acquire(blocking, timeout)
        each = self.wait = Wait(now_ns() + amount, self.native)
        try:
            return self.native.acquire(False) or wait(each)
        finally:
            self.wait = None

    def release(self):
        waiting = self.wait
        if waiting is not None:
            waiting.notify()
        else:
            self.native.release()

    def locked(self):
        return self.native.locked()

    def __enter__(self):
        return self.native.acquire()

    def __exit__(self, *error):
        self.release()

    def _at_fork_reinit(self):
        self.native = allocate_lock()


class JoinWait(Wait):
    """Ready when the Python code of `thread` has ended; what little is left of it is waited for in real time."""

    def __init__(self, deadline, thread):
        super().__init__(deadline)
        self.joined = thread


class Active(dict):
    """The running threads by their identifiers. Leaving it is the last that a thread does in Python code."""

    def __delitem__(self, identifier):
        ended = self.get(identifier)
        super().__delitem__(identifier)
        for each in list(registry.waits.values()):
            if isinstance(each, JoinWait) and each.joined is ended:
                each.notify()
        stir()


def wait_for_end(threading, thread, amount):
    """Seconds that remain of `amount`. A thread that ends in another way than the others (the main one) is not waited for."""
    deadline = now_ns() + amount
    each = JoinWait(deadline, thread)
    if thread is not threading._main_thread and threading._active.get(thread.ident) is thread:
        wait(each)
    return max(0, deadline - now_ns()) / SECOND


def joining_by_lock(threading):
    native = threading.Thread._wait_for_tstate_lock

    def _wait_for_tstate_lock(self, block=True, timeout=-1):
        amount = nanoseconds(timeout) if block and state.active else None
        if amount is not None and self._tstate_lock is not None:
            timeout = wait_for_end(threading, self, amount)
        return native(self, block, timeout)

    return _wait_for_tstate_lock


def joining_by_handle(native, threading):
    def join(handle, timeout=None):
        amount = nanoseconds(timeout) if state.active else None
        if amount is not None:
            for thread in list(threading._active.values()):
                if thread._handle is handle:
                    timeout = wait_for_end(threading, thread, amount)
        return native(handle, timeout)

    return join


def watch_starts(module):
    """`module`: `_thread`."""
    for name in ('start_new_thread', 'start_new', 'start_joinable_thread', '_start_joinable_thread'):
        native = getattr(module, name, None)
        if native is not None:
            replacement = built_in(native, acting(native, starting(native), keywords=True))
            setattr(module, name, replacement)
            replace_early_names([(native, replacement)])


def starting(native):
    def start(*args, **named):
        Threads.had_others = True
        if state.active and state.run.is_repeated:
            # Its author wants to see how it varies, and a proof that nobody acts steers who acts first.
            give_up('threads of a program that is repeated')
        return native(*args, **named)

    return start
