"""The functions of `time` that tell the time."""
import time

from clock.likeness import acting, built_in, reading, replace_early_names
from clock.state import SECOND, native, now_ns, state

# So many, each within so much processor time, are a wait in a loop (an idle turn of asyncio's loop takes 20 µs).
READS_AT_ONCE = 20000
POLL_SECONDS = 50e-6
# These tell processor time, which is real; whatever is negative is a clock of a process or thread (clock_getcpuclockid(3)).
CPU_CLOCKS = ('CLOCK_PROCESS_CPUTIME_ID', 'CLOCK_THREAD_CPUTIME_ID', 'CLOCK_PROF', 'CLOCK_VIRTUAL')


def replace_readers():
    replacements = list(readers())
    for native_function, replacement in replacements:
        setattr(time, native_function.__name__, replacement)
    replace_early_names(replacements)


def readers():
    for name in ('time', 'monotonic', 'perf_counter'):
        native_ns = getattr(native, name + '_ns')
        yield pair(getattr(native, name), reading, in_seconds(native_ns))
        yield pair(native_ns, reading, in_nanoseconds(native_ns))
    if hasattr(native, 'clock_gettime'):
        yield pair(native.clock_gettime, acting, clock_gettime)
        yield pair(native.clock_gettime_ns, acting, clock_gettime_ns)
    for name in ('localtime', 'gmtime', 'ctime'):
        yield pair(getattr(native, name), acting, with_default_time(getattr(native, name)))
    yield pair(native.asctime, acting, asctime)
    yield pair(native.strftime, acting, strftime)


def pair(native_function, way, act):
    return native_function, built_in(native_function, way(native_function, act))


def in_seconds(native_ns):
    def read():
        state.reads += 1
        if state.reads == READS_AT_ONCE:
            look_for_polling()
        return (native_ns() + state.skipped) / 1e9

    return read


def in_nanoseconds(native_ns):
    def read():
        state.reads += 1
        if state.reads == READS_AT_ONCE:
            look_for_polling()
        return native_ns() + state.skipped

    return read


def look_for_polling():
    """Told once: a program that mostly asks what time it is takes as long on half a processor as on a whole one."""
    used = native.process_time()
    if state.active and used - state.used < READS_AT_ONCE * POLL_SECONDS:
        state.run.channel.send('polling')
    else:
        state.reads, state.used = 0, used


def counts_waiting(clock):
    return clock >= 0 and clock not in [getattr(time, name, None) for name in CPU_CLOCKS]


def clock_gettime(clock):
    if not counts_waiting(clock):
        return native.clock_gettime(clock)
    return (native.clock_gettime_ns(clock) + state.skipped) / 1e9


def clock_gettime_ns(clock):
    return native.clock_gettime_ns(clock) + (state.skipped if counts_waiting(clock) else 0)


def whole_seconds():
    return (native.time_ns() + state.skipped) // SECOND


def with_default_time(function):
    return lambda seconds=None: function(whole_seconds() if seconds is None else seconds)


def asctime(*parts):
    return native.asctime(*(parts or (native.localtime(whole_seconds()),)))


def strftime(form, *parts):
    return native.strftime(form, *(parts or (native.localtime(whole_seconds()),)))
