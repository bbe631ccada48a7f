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
from clock.proof import LOCK, blocked_threads, effort, is_alone, thread_id
from clock.state import SECOND, leap_to, now_ns, state

FIRST_PAUSE = 30e-6
LONGEST_PAUSE = 5e-3
PAUSE_AFTER_CALL = 2e-4
# Nanoseconds. Linux lets timers wait for each other so long (prctl(2), PR_SET_TIMERSLACK).
SLACK = 200 * 1000
# One that should have left so long ago does not leave: its thread runs a destructor that waits for another thread.
PATIENCE = 50 * 10**6
LONGEST_REST = SECOND


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
        # To leave, as its time has come.
        self.is_called = False
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
        return not self.is_notified

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
        else:
            call_those_due()


def until_over(each):
    while True:
        if each.is_ready():
            return True
        if may_leave(each):
            return False
        if registry.leader is None:
            registry.leader = each
        if registry.leader is each:
            lead(each)
        else:
            effort.mark(each.thread)
            each.sleep()
            each.pause_seconds = FIRST_PAUSE


def may_leave(each):
    """Its time has come, and those whose time came before have left: threads go on in the order of their deadlines."""
    late = now_ns() - each.deadline
    return late >= 0 and (late > PATIENCE or all(order(each) <= order(other) for other in inner_waits()))


def inner_waits():
    return [each for each in list(registry.waits.values()) if each.is_inner]


def order(each):
    return each.deadline, each.number


def bequeath():
    registry.leader = None
    heirs = inner_waits()
    if heirs:
        registry.leader = heir = min(heirs, key=order)
        heir.wake()


def stir():
    """A thread is about to block or to end: the leader looks soon."""
    leader = registry.leader
    if leader is not None:
        leader.pause_seconds = FIRST_PAUSE
        leader.wake()


def lead(each):
    leap(each)
    if call_those_due():
        # They have something to do now; who waits again leads then.
        each.pause_seconds = PAUSE_AFTER_CALL
    if not may_leave(each):
        pause(each)
        call_those_due()


def pause(each):
    effort.mark(each.thread)
    now = now_ns()
    rest = min([other.deadline - now for other in inner_waits() if other.deadline > now] or [LONGEST_REST])
    registry.pausing[each.thread] = each.kind
    try:
        each.pause(min(each.pause_seconds, rest / SECOND))
    finally:
        registry.pausing.pop(each.thread, None)
    each.pause_seconds = min(each.pause_seconds * 2, LONGEST_PAUSE)


def call_those_due():
    """Wakes the first, who wakes the next. True where there was one to be woken."""
    now = now_ns()
    due = sorted((each for each in inner_waits() if each.deadline <= now), key=order)
    called = [each for each in due if each is due[0] or now - each.deadline > PATIENCE]
    called = [each for each in called if not (each.is_called or each is registry.leader)]
    for each in called:
        each.is_called = True
        each.wake()
    return len(called) > 0


def leap(each):
    """Moves the clock to the earliest deadline. False where it is not proved that nothing can happen before."""
    if not state.active or effort.is_elsewhere(each.thread):
        return False
    generation = registry.generation
    others = [] if is_alone() else blocked_threads(each.thread, registry.pausing) if registry.can_judge_threads else None
    if others is None:
        return False
    # A collection could call a destructor that wakes a thread, behind the back of the proof.
    collects = gc.isenabled()
    gc.disable()
    try:
        return leap_if_still(each, others, generation)
    finally:
        if collects:
            gc.enable()


def leap_if_still(each, others, generation):
    """`others`: what was seen of them; none: they are gone. What they did last counts, so all else is looked at only now."""
    since = now_ns()
    # The outer ones of waits within waits cannot end before the inner ones.
    waits = inner_waits()
    if not all(other.may_be_leapt() for other in waits) or each.is_ready() or not is_quiet():
        return False
    deadline = next_deadline(waits)
    if deadline <= since:
        return False
    if not is_alone() if others == [] else blocked_threads(each.thread, registry.pausing) != others:
        return False
    if registry.generation != generation or registry.leader is not each:
        return False
    return leap_to(deadline)


def next_deadline(waits):
    """The latest of those that a timer of the kernel would serve with the earliest."""
    deadlines = [each.deadline for each in waits]
    earliest = min(deadlines)
    return max(each for each in deadlines if each <= earliest + SLACK)
