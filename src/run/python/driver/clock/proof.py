"""Is every other thread of this process blocked, so that nothing happens until this one acts? As the kernel sees it (Linux).

A thread is blocked when it is in state S and in a call without a time limit that only this process can end. It is looked
at twice; one whose scheduler counters are equal both times did not run in between, and as it was asleep at the second
look it was asleep ever since the first. So between the last first look and the first second look all were asleep
together, and none is left that could wake another.
"""
import os
import sys
from os import close, listdir, open as open_file, read, stat
from time import process_time

TASKS = '/proc/self/task'
# futex(2): waiting, with or without a bit set; the flags for private and for the clock are above.
FUTEX_OPERATIONS = (0, 9)
FUTEX_MASK = 0x7F
# How a limit is told, and is missing: an int that is negative, a pointer that is null.
MILLISECONDS, POINTER = 'milliseconds', 'pointer'
SIGN_OF_INT = 0x80000000
# By number: the index of the argument that limits the time.
UNLIMITED = {
    'x86_64': {
        7: (2, MILLISECONDS),  # poll
        23: (4, POINTER),  # select
        202: (3, POINTER),  # futex
        232: (3, MILLISECONDS),  # epoll_wait
        270: (4, POINTER),  # pselect6
        271: (2, POINTER),  # ppoll
        281: (3, MILLISECONDS),  # epoll_pwait
    },
    'aarch64': {
        22: (3, MILLISECONDS),  # epoll_pwait
        72: (4, POINTER),  # pselect6
        73: (2, POINTER),  # ppoll
        98: (3, POINTER),  # futex
    },
}
FUTEX = {'x86_64': 202, 'aarch64': 98}
LOCK = 'lock'
# Seconds: what a thread needs to go to sleep.
LITTLE_EFFORT = 2e-5

machine = os.uname().machine if hasattr(os, 'uname') and sys.maxsize > 2**32 else None
unlimited = UNLIMITED.get(machine)
futex = FUTEX.get(machine)

try:
    from time import thread_time
except ImportError:
    # Before 3.7, where nobody asks.
    thread_time = process_time

try:
    from _thread import get_native_id as thread_id
except ImportError:
    # 3.7
    def thread_id():
        return int(os.readlink('/proc/thread-self').rpartition('/')[2])


def works():
    """Whether several threads can be judged here. The scheduler's counters are an option of the kernel."""
    try:
        if unlimited is None or stat(TASKS).st_nlink != 2 + len(listdir(TASKS)):
            return False
        before, own = counters(), str(thread_id())
        read_file(own, '/syscall')
        for _ in range(100):
            os.sched_yield()
        return own in listdir(TASKS) and int(before[2]) > 0 and counters()[0] != before[0]
    except (OSError, ValueError, IndexError, AttributeError):
        return False


def counters():
    return read_file(str(thread_id()), '/schedstat').split()


class Threads:
    """Elsewhere than on Linux nothing is known of how a thread ends: a process that had two is not trusted again."""

    are_counted = os.path.isdir(TASKS)
    had_others = False


class Effort:
    """Have other threads used a processor lately? As cheap as can be: the answer is no proof of anything.

    Who looks at threads lets go of the interpreter's lock a dozen times, and beside a thread that computes has to wait for
    it as often. So while somebody is at work nobody looks.
    """

    def __init__(self):
        self.total = 0.0
        # By thread, when it last went to sleep.
        self.own = {}

    def mark(self, me):
        """To be called by a thread that goes to sleep."""
        self.total = process_time()
        self.own[me] = thread_time()

    def is_elsewhere(self, me):
        own = thread_time()
        return process_time() - self.total - max(0.0, own - self.own.get(me, 0.0)) > LITTLE_EFFORT


effort = Effort()


def is_alone():
    """Whether this is the only thread, those that Python knows nothing of included."""
    return stat(TASKS).st_nlink == 3 if Threads.are_counted else not Threads.had_others


def blocked_threads(me, pausing):
    """What the kernel says of each other thread, to be compared; None where one is not proved to be blocked.

    `pausing`: by thread, how it looks after its wait from time to time (`LOCK` or another word). All that such a thread does
    is to go on waiting, unless it has been told otherwise, which the caller knows.
    """
    try:
        names = listdir(TASKS)
        # A thread that ends can cut the listing short.
        if len(names) != stat(TASKS).st_nlink - 2:
            return None
        seen = []
        for name in names:
            if int(name) != me:
                if effort.is_elsewhere(me):
                    return None
                facts = blocked(name, pausing.get(int(name)))
                if facts is None:
                    return None
                seen.append(facts)
        return seen if len(seen) == len(names) - 1 else None
    except OSError:
        return None


def blocked(name, pause):
    status = read_file(name, '/stat')
    # `syscall` alone shows a thread that is just being woken as blocked.
    if status[status.rindex(b')') + 2 : status.rindex(b')') + 3] != b'S':
        return None
    call = read_file(name, '/syscall').split()
    # A few words where the thread runs, or sleeps outside of a call.
    if len(call) < 9 or not is_endless([int(word, 0) for word in call[:7]], pause):
        return None
    return name, call, read_file(name, '/schedstat')


def is_endless(words, pause):
    number, arguments = words[0], words[1:]
    if number not in unlimited:
        return False
    if number == futex and arguments[1] & FUTEX_MASK not in FUTEX_OPERATIONS:
        return False
    if pause is not None:
        # On its way out of a wait for descriptors a thread waits for the interpreter's lock: it is not blocked then.
        return (number == futex) == (pause == LOCK)
    index, kind = unlimited[number]
    return arguments[index] & SIGN_OF_INT != 0 if kind == MILLISECONDS else arguments[index] == 0


def read_file(name, kind):
    descriptor = open_file(TASKS + '/' + name + kind, os.O_RDONLY | os.O_CLOEXEC)
    try:
        return read(descriptor, 4096)
    finally:
        close(descriptor)
