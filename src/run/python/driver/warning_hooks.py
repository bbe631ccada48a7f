"""Warnings as records: all of them, once for each location, with the line that created a forgotten coroutine."""
import sys
import warnings

from channel import now
from lack import is_packaged


def install(run):
    """The filter goes in before the program; the filters that the program sets come on top of it."""
    warnings.simplefilter('default')
    native = warnings._showwarnmsg_impl

    # A program's own showwarning and catch_warnings(record=True) replace or precede this one, as they do CPython's.
    def _showwarnmsg_impl(msg):
        if msg.file is None and sys.stderr is not None:
            run.channel.send('warning', now(), described(msg, run.path, caller(sys._getframe(1))))
            if run.streams.stderr_is_ours():
                return
        native(msg)

    warnings._showwarnmsg_impl = _showwarnmsg_impl
    if hasattr(sys, 'set_coroutine_origin_tracking_depth'):
        track_origins(run)


def described(msg, path, frame):
    file, line = place_of(msg, path)
    return {
        'category': category_name(msg.category),
        'message': str(msg.message),
        'line': line if file == path else None,
        'isOfPackage': frame is not None and is_packaged(frame),
    }


def caller(frame):
    """Who warns: `warnings.warn` itself is written in C, and calls functions of its module."""
    while frame is not None and frame.f_globals.get('__name__') == 'warnings':
        frame = frame.f_back
    return frame


def place_of(msg, path):
    # Of a coroutine the place where it was made, if that is the program's; not the one where it was dropped.
    origin = getattr(getattr(msg, 'source', None), 'cr_origin', None)
    for file, line, _ in origin or ():
        if file == path:
            return file, line
    return msg.filename, msg.lineno


def category_name(category):
    module = getattr(category, '__module__', 'builtins')
    name = category.__name__
    return name if module in ('builtins', '__main__') else module + '.' + name


def track_origins(run):
    """3.7 and later. One frame is enough to know the line that made a coroutine; the program must not see that it is kept."""
    set_depth = sys.set_coroutine_origin_tracking_depth
    get_depth = sys.get_coroutine_origin_tracking_depth
    wanted = Wanted()

    def set_coroutine_origin_tracking_depth(depth):
        set_depth(depth)
        wanted.here(depth)
        if depth == 0:
            set_depth(1)

    def get_coroutine_origin_tracking_depth():
        return get_depth() if wanted.is_here() else 0

    def _warn_unawaited_coroutine(coro):
        message = "coroutine '%s' was never awaited" % coro.__qualname__
        origin = [entry for entry in coro.cr_origin or () if not run.is_driver(entry[0])]
        # With the depth that the program (or asyncio's debug mode) asked for there are always more frames than one: the
        # driver's are below. One frame is the driver's own asking.
        if origin and len(coro.cr_origin) > 1:
            message += '\nCoroutine created at (most recent call last)\n' + listed(origin)
        # Null where the interpreter throws away what is left.
        frame = sys._getframe().f_back
        if frame is None or run.is_driver(frame.f_code.co_filename):
            at_exit(message, coro)
        else:
            warnings.warn(message, category=RuntimeWarning, stacklevel=2, source=coro)

    set_depth(1)
    sys.set_coroutine_origin_tracking_depth = set_coroutine_origin_tracking_depth
    sys.get_coroutine_origin_tracking_depth = get_coroutine_origin_tracking_depth
    warnings._warn_unawaited_coroutine = _warn_unawaited_coroutine
    # The depth belongs to a thread (3.7 and later), so each new one asks for it.
    run.at_thread_start.append(lambda: set_depth(1))


class Wanted:
    """The threads that asked for origins themselves."""

    def __init__(self):
        self.threads = set()

    def here(self, depth):
        from _thread import get_ident

        (self.threads.add if depth else self.threads.discard)(get_ident())

    def is_here(self):
        from _thread import get_ident

        return get_ident() in self.threads


def listed(origin):
    import linecache
    import traceback

    entries = [(file, line, name, linecache.getline(file, line)) for file, line, name in reversed(origin)]
    return ''.join(traceback.format_list(entries)).rstrip('\n')


def at_exit(message, coro):
    """CPython's own place when no frame is left: sys:1, and <sys>:0 from 3.13 on."""
    file, line = ('<sys>', 0) if sys.version_info >= (3, 13) else ('sys', 1)
    registry = vars(sys).setdefault('__warningregistry__', {})
    warnings.warn_explicit(message, RuntimeWarning, file, line, module='sys', registry=registry, source=coro)
