"""time.sleep"""
import time

from clock.amounts import nanoseconds
from clock.likeness import acting, built_in, replace_early_names
from clock.outside import give_up
from clock.state import native, now_ns, state
from clock.waits import Wait, wait


def replace_sleep():
    replacement = built_in(native.sleep, acting(native.sleep, sleep))
    time.sleep = replacement
    replace_early_names([(native.sleep, replacement)])


def sleep(seconds):
    amount = nanoseconds(seconds) if state.active else None
    if amount is None:
        kind = type(seconds)
        if not issubclass(kind, (int, float)) and (hasattr(kind, '__int__') or hasattr(kind, '__index__')):
            # It may run code of the program, and warn: in a line of the program.
            give_up('a sleep of another kind of number')
        return native.sleep(seconds)
    wait(Wait(now_ns() + amount))
    return None
