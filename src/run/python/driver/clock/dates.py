"""datetime.now and utcnow, which read the clock in C. `today` asks `time.time` and needs nothing."""
import sys
import warnings

from clock.likeness import acting, replace_method
from clock.state import native, state

DEPRECATION = (
    'datetime.datetime.utcnow() is deprecated and scheduled for removal in a future version. '
    'Use timezone-aware objects to represent datetimes in UTC: datetime.datetime.now(datetime.UTC).'
)


def replace_now(datetime):
    """`datetime`: the module `_datetime`."""
    kind = datetime.datetime
    from_timestamp = kind.__dict__['fromtimestamp']

    def now(cls, tz=None):
        return from_timestamp(cls, microseconds() / 1e6, tz)

    def utcnow(cls):
        if sys.version_info >= (3, 12):
            # In the line that called: between are this function and `__new__`.
            warnings.warn(DEPRECATION, DeprecationWarning, stacklevel=3)
        whole, rest = divmod(microseconds(), 10**6)
        return cls(*native.gmtime(whole)[:6], rest)

    replace_method(kind, 'now', lambda method: acting(method, now, keywords=True), of_class=True)
    replace_method(kind, 'utcnow', lambda method: acting(method, utcnow), of_class=True)


def microseconds():
    """Cut, not rounded: the next has not begun. Divided to a float of seconds they are exact again once that is rounded."""
    return (native.time_ns() + state.skipped) // 1000
