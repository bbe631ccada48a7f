"""Amounts of time as programs give them, in nanoseconds, rounded as CPython does: never less than asked for."""
# What is longer, CPython refuses or not depending on the function: that is left to it.
LONGEST_SECONDS = 4 * 10**6 * 1000


def nanoseconds(amount, unit=10**9):
    """None for what the native function shall judge: not a plain number, not above zero, or too long."""
    if not isinstance(amount, (int, float)) or not 0 < amount <= LONGEST_SECONDS:
        return None
    if isinstance(amount, int):
        return int(amount) * unit
    exact = float(amount) * unit
    whole = int(exact)
    return whole + (whole < exact)


def rounded_up(amount, step):
    return -(-amount // step) * step
