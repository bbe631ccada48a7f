"""The waits of all threads, and the leap over them.

Every wait with a deadline is registered here. One of them leads: its thread looks whether nothing else can happen before
the earliest deadline, and then moves the clock there. Where that cannot be proved it pauses in real time and looks again;
it also wakes the others when their time has come. The others sleep until they are woken. Who comes last leads, because
whoever just ran is the likeliest to have been the last that did.
"""
import gc
from _thread import allocate_lock, get_ident
from itertools import count

from clock.outside import is_quiet
from clock.proof import LOCK, blocked_threads, is_alone, thread_id
from clock.state import SECOND, leap_to, now_ns, state

FIRST_PAUSE = 30e-6
LONGEST_PAUSE = 5e-3


class Registry:
    def __init__(self):
        # By number, in the order of coming.
        self.waits = {}
        self.numbers = count(1)
        # By thread: of waits within waits (a destructor that sleeps) only the inner one can lead.
        self.innermost = {}
        self.leader = None
        # Changes with every wait that comes, goes or is ended.
        self.generation = 0
        self.pausing = {}
        self.can_judge_threads = False


registry = Registry()


class Wait:
    """One wait of one thread, until it is ready or `deadline` has come. This one is ready when it is told so."""

    kind = LOCK

    def __init__(self, deadline, lock=None):
        self.deadline = deadline
        self.number = next(registry.numbers)
        self.thread = thread_id() if registry.can_judge_threads else None
        self.is_notified = False
        self.is_due = False
        self.is_inner = True
        self.pause_seconds = FIRST_PAUSE
        # Taken: nothing to hear.
        self.lock = lock if lock is not None else allocate_lock()
        if lock is None:
            self.lock.acquire()

    def is_ready(self):
        return self.is_notified

    def may_be_leapt(self):
        """Nobody has ended it, and nobody outside of the process can."""
        return not (self.is_notified or self.is_due)

    def notify(self):
        """The program ended this wait."""
        self.is_notified = True
        registry.generation = next(registry.numbers)
        self.wake()

    def wake(self):
        """Lets the thread look what there is to do."""
        try:
            self.lock.release()
        except RuntimeError:
            # It is awake already.
            pass

    def sleep(self):
        self.lock.acquire()

    def pause(self, seconds):
        self.lock.acquire(True, seconds)


def wait(each):
    """True when it is ready, False when its deadline has passed."""
    thread = get_ident()
    outer = registry.innermost.get(thread)
    if outer is not None:
        outer.is_inner = False
    registry.innermost[thread] = each
    registry.waits[each.number] = each
    registry.generation = each.number
    registry.leader = each
    try:
        return until_over(each)
    finally:
        del registry.waits[each.number]
        registry.generation = next(registry.numbers)
        if outer is None:
            del registry.innermost[thread]
        else:
            registry.innermost[thread] = outer
            outer.is_inner = True
        if registry.leader is each:
            bequeath()


def until_over(each):
    while True:
        if each.is_ready():
            return True
        if each.is_due or now_ns() >= each.deadline:
            return False
        if registry.leader is None:
            registry.leader = each
        if registry.leader is each:
            lead(each)
        else:
            each.sleep()
            each.pause_seconds = FIRST_PAUSE


def bequeath():
    registry.leader = None
    heirs = [each for each in list(registry.waits.values()) if each.is_inner]
    if heirs:
        registry.leader = heir = min(heirs, key=order)
        heir.wake()


def order(each):
    return each.deadline, each.number


def stir():
    """A thread is about to block or to end: the leader looks soon."""
    leader = registry.leader
    if leader is not None:
        leader.pause_seconds = FIRST_PAUSE
        leader.wake()


def lead(each):
    if not leap(each):
        rest = min(other.deadline for other in list(registry.waits.values()) if not other.is_due) - now_ns()
        if rest > 0:
            registry.pausing[each.thread] = each.kind
            try:
                each.pause(min(each.pause_seconds, rest / SECOND))
            finally:
                registry.pausing.pop(each.thread, None)
            each.pause_seconds = min(each.pause_seconds * 2, LONGEST_PAUSE)
    wake_those_due()


def wake_those_due():
    now = now_ns()
    due = [each for each in list(registry.waits.values()) if each.deadline <= now and not each.is_due]
    for each in sorted(due, key=order):
        each.is_due = True
        each.wake()


def leap(each):
    """Moves the clock to the earliest deadline. False where it is not proved that nothing can happen before."""
    if not state.active:
        return False
    # A collection could call a destructor that wakes a thread, behind the back of the proof.
    collects = gc.isenabled()
    gc.disable()
    try:
        return leap_if_proved(each)
    finally:
        if collects:
            gc.enable()


def leap_if_proved(each):
    generation = registry.generation
    others = None
    if not is_alone():
        others = blocked_threads(each.thread, registry.pausing) if registry.can_judge_threads else None
        if others is None:
            return False
    # Only now, when the others are known to be gone or blocked: what they did last counts.
    waits = list(registry.waits.values())
    if not all(other.may_be_leapt() for other in waits) or each.is_ready() or not is_quiet():
        return False
    deadline = min(other.deadline for other in waits)
    if others is not None and blocked_threads(each.thread, registry.pausing) != others:
        return False
    if registry.generation != generation or registry.leader is not each:
        return False
    return leap_to(deadline)
