"""Exceptions that nobody retrieves: of threads, of destructors, of asyncio's tasks. And the records of asyncio's loggers."""
import sys

from channel import now
from describe import line_in, message_of, type_name
from lack import lack_of


def install(run):
    """Before 3.8 there are no hooks for threads and destructors: there Node reads what CPython prints."""
    if hasattr(sys, 'unraisablehook'):
        hook_unraisable(run)
    run.after_import['threading'] = lambda module: hook_threads(run, module)
    run.after_import['logging'] = lambda module: hook_logging(run, module)


def hook_unraisable(run):
    native = sys.unraisablehook

    def unraisablehook(unraisable):
        headline = unraisable.err_msg or 'Exception ignored in'
        if unraisable.object is not None:
            headline += ': ' + repr_of(unraisable.object)
        value = unraisable.exc_value
        if value is None:
            value = unraisable.exc_type
        report(run, 'unraisable', headline, unraisable.exc_type, value, unraisable.exc_traceback)
        if not run.streams.stderr_is_ours():
            native(unraisable)

    sys.unraisablehook = sys.__unraisablehook__ = unraisablehook


def hook_threads(run, threading):
    hook_starts(run, threading)
    if not hasattr(threading, 'excepthook'):
        return
    native = threading.excepthook

    def excepthook(args):
        if args.exc_type is SystemExit:
            return
        name = args.thread.name if args.thread is not None else str(threading.get_ident())
        report(run, 'thread', 'Exception in thread %s:' % name, args.exc_type, args.exc_value, args.exc_traceback)
        if not run.streams.stderr_is_ours():
            native(args)

    threading.excepthook = threading.__excepthook__ = excepthook


def hook_starts(run, threading):
    """_set_ident is the first that a new thread calls of itself, and it has returned before the program's code runs."""
    native = threading.Thread._set_ident

    def _set_ident(self):
        for action in run.at_thread_start:
            action()
        native(self)

    threading.Thread._set_ident = _set_ident


def hook_logging(run, logging):
    native = logging.Logger.callHandlers

    def callHandlers(self, record):
        if record.name == 'asyncio' or record.name.startswith('asyncio.'):
            log(run, record)
        return native(self, record)

    logging.Logger.callHandlers = callHandlers


def log(run, record):
    message = record.getMessage()
    run.channel.send('log', now(), {'logger': record.name, 'level': record.levelname, 'message': message})
    if record.exc_info and record.exc_info[0] is not None:
        report(run, 'task', message.partition('\n')[0], *record.exc_info)


def report(run, kind, headline, error_type, error, traceback):
    fields = {
        'kind': kind,
        'type': type_name(error_type),
        'message': message_of(error) if isinstance(error, BaseException) else '',
        'line': line_in(run.path, traceback),
        'headline': headline,
        # A destructor may run where hardly anything can be done any more.
        'lack': lack_of(run, error) if kind != 'unraisable' and isinstance(error, BaseException) else None,
    }
    run.channel.send('unretrieved', now(), fields)


def repr_of(value):
    try:
        return repr(value)
    except Exception:
        return '<object repr() failed>'
