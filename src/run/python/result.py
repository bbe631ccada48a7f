"""What a watched run showed, as plain data for Node. No judgement: Node decides how the run is called."""
import os
import signal

from alignment import timed_lines


def summarise(request, watch):
    control = watch.control
    clock = Clock(control.started_at)
    body = control.last('body')
    lines, are_all_reported = events(watch, clock)
    return {
        'token': request['token'],
        'started': control.started_at is not None,
        'harness': (control.last('harness') or [None])[0],
        'stopped': stopped(watch, request, body),
        'unsound': unsoundness(watch, are_all_reported),
        'slept': watch.slept,
        'truncated': watch.truncated,
        'exit': exit_status(watch.status),
        'signal': signal_name(watch.status),
        'channel': control.problem,
        'final': control.last('final') is not None,
        'leave': (control.last('leave') or [None])[0],
        'durationSeconds': clock.seconds(body[0]) if body else None,
        'cpuSeconds': round(body[1], 6) if body else None,
        'events': lines,
        'warnings': [clock.stamped(*fields) for fields in control.of_kind('warning')],
        'error': (control.last('error') or [None])[0],
        'unretrieved': [clock.stamped(*fields) for fields in control.of_kind('unretrieved')],
        'logs': [clock.stamped(*fields) for fields in control.of_kind('log')],
        'reached': (control.last('reached') or [None])[0],
        'listed': (control.last('listed') or [None])[0],
        'exitLack': (control.last('exitLack') or [None])[0],
        'imported': (control.last('imported') or [None])[0],
        'probes': [fields[0] for fields in control.of_kind('probe')],
        'steps': [fields[0] for fields in control.of_kind('step')],
    }


def stopped(watch, request, body):
    """What ran on beyond its limit, by its own clock, would have been ended on the real one."""
    is_late = body is not None and body[0] - watch.control.started_at > request['timeoutSeconds']
    return 'timeout' if watch.stopped is None and is_late else watch.stopped


def unsoundness(watch, are_all_reported):
    """Why the times of a run on the virtual clock cannot be believed, or None."""
    control = watch.control
    if control.unsound is not None:
        return control.unsound
    if control.skipped_seconds > 0 and not are_all_reported and watch.stopped != 'output':
        return 'output that went past sys.stdout'
    return None


class Clock:
    """Seconds after the first statement; what the compiler says of a program comes before it, and counts as 0."""

    def __init__(self, started_at):
        self.started_at = started_at

    def seconds(self, at):
        return 0.0 if self.started_at is None else round(max(0.0, at - self.started_at), 6)

    def stamped(self, at, fields):
        return dict(fields, at=self.seconds(at))


def events(watch, clock):
    """Lines of both streams in the order of time; a stable sort keeps the order within each. And is every byte reported?"""
    lines = []
    are_all_reported = True
    for name in ('stdout', 'stderr'):
        pieces = [fields[1:] for fields in watch.control.of_kind('write') if fields[0] == name]
        timed, are_reported = timed_lines(watch.streams[name], pieces)
        are_all_reported = are_all_reported and are_reported
        lines.extend((at, name, text) for at, text in timed)
    lines.sort(key=lambda line: line[0])
    return [{'at': clock.seconds(at), 'stream': name, 'text': text} for at, name, text in lines], are_all_reported


def exit_status(status):
    if status is None:
        return None
    return 128 + os.WTERMSIG(status) if os.WIFSIGNALED(status) else os.WEXITSTATUS(status)


def signal_name(status):
    if status is None or not os.WIFSIGNALED(status):
        return None
    try:
        return signal.Signals(os.WTERMSIG(status)).name
    except ValueError:
        return 'signal %d' % os.WTERMSIG(status)
