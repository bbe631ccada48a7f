"""time.sleep"""
import time

from clock.amounts import nanoseconds
from clock.likeness import acting, built_in, replace_early_names
from clock.state import native, now_ns, state
from clock.waits import Wait, wait


def replace_sleep():
    replacement = built_in(native.sleep, acting(native.sleep, sleep))
    time.sleep = replacement
    replace_early_names([(native.sleep, replacement)])


def sleep(seconds):
    amount = nanoseconds(seconds) if state.active else None
    if amount is None:
        return native.sleep(seconds)
    wait(Wait(now_ns() + amount))
    return None
