"""The clock of the run: `now = real monotonic time + what was skipped`. Nanoseconds, but for `now`."""
import time
from time import monotonic

# The functions of `time` as they were before any is replaced; before 3.7 there are none that count nanoseconds.
native = type('Native', (), {})()
vars(native).update((name, value) for name, value in vars(time).items() if callable(value))

SECOND = 10**9
# Smaller leaps are told together: a program may make millions of them.
TOLD_AT_ONCE = 10**7


class State:
    """Of the one clock of this process."""

    def __init__(self):
        self.skipped = 0
        self.told = 0
        # Functions are replaced.
        self.is_in_place = False
        # Waiting is skipped: from the first statement on.
        self.active = False
        self.run = None
        # On this clock; None before the first statement.
        self.limit = None
        # Why it cannot be had, where that is known before the first statement.
        self.doubt = None
        # On the real one: when the first leap was made.
        self.first_leap = None
        # How often the clock was read, and the processor time that was used when this count began.
        self.reads = 0
        self.used = 0.0


state = State()


def now():
    return monotonic() + state.skipped / 1e9


def now_ns():
    return native.monotonic_ns() + state.skipped


def leap_to(deadline):
    """False where the run's time is over before: then the rest of it is waited for, until the reaper ends it."""
    if deadline >= state.limit:
        if state.active:
            state.active = False
            state.run.channel.send('limit')
        return False
    if state.first_leap is None:
        state.first_leap = native.time_ns()
    # Back to it, where the proof took longer than what was left: nobody was awake to see the time.
    state.skipped += deadline - now_ns()
    if abs(state.skipped - state.told) >= TOLD_AT_ONCE:
        state.told = state.skipped
        state.run.channel.send('skipped', state.told)
    return True
