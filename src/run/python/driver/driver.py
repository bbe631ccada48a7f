"""The order of a run, inside the program's process."""
import gc
import os
import sys
from os import times
from time import process_time

import after_import
import ending
import frames
import imports
import leaving
import probes
import steps
import uncaught
import unretrieved
import warning_hooks
import witness
from channel import Channel, now
from clock.install import begin as begin_clock, install as install_clock, prepare as prepare_clock
from streams import Streams


class Run:
    """What the parts of the driver share."""

    def __init__(self, orders):
        self.path = orders['path']
        self.probes = orders['probes']
        self.chunks = orders['chunks']
        self.watched = orders['watched']
        self.clock = orders['clock']
        self.time_limit_seconds = orders['timeoutSeconds']
        self.is_repeated = orders['isRepeated']
        # Of a warm interpreter: where imported modules come from.
        self.counter = orders.get('counter')
        self.channel = Channel(orders['channel'], orders['token'])
        self.streams = Streams(self.channel, orders['pieceBytes'])
        self.after_import = {}
        self.at_thread_start = []
        self.code = None
        # Of the program's __main__, which may be gone from sys.modules before the end.
        self.namespace = {}
        self.cpu_at_start = 0.0
        self.body_ended = False
        self.finished = False

    def is_driver(self, file):
        return file.endswith(('(importlib_bootstrap)', 'importlib_bootstrap.py'))

    def end_body(self):
        self.body_ended = True
        self.channel.send('body', now(), cpu_seconds() - self.cpu_at_start)
        probes.ask(self, self.namespace)


def prepare(clock):
    """What all programs of a warm interpreter have in common, before it imports anything for them."""
    if clock == 'virtual':
        prepare_clock()


def run_program(orders):
    """Never returns: ends by SystemExit, so that the interpreter finalises itself as ever."""
    run = Run(orders)
    warning_hooks.install(run)
    unretrieved.install(run)
    if run.clock == 'virtual':
        install_clock(run)
    frames.install(run)
    after_import.install(run.after_import)
    leaving.install(run)
    witness.install(run)
    if run.counter is not None:
        ending.prepare()
    run.namespace = become_main(orders['path'])
    if run.counter is not None:
        run.counter.open(run.after_import)
    status = execute(run)
    wait_for_threads()
    if run.channel.is_mine():
        run.end_body()
    imports.report(run)
    run_exit_functions()
    flush()
    drop_namespace(run)
    run.finished = True
    run.channel.send('final', status)
    ending.leave(run, status)
    sys.exit(status)


def become_main(path):
    """What `python3 program.py` would have made of sys and __main__; the namespace of the latter."""
    os.environ.pop('PYTHONHASHSEED', None)
    sys.argv[:] = [path]
    sys.path[0] = os.path.dirname(path)
    if hasattr(sys, 'orig_argv'):
        sys.orig_argv[1:] = [path]
    main = type(sys)('__main__')
    loader = type(getattr(sys.modules['__main__'], '__loader__'))
    vars(main).update(
        __loader__=loader('__main__', path),
        __annotations__={},
        __builtins__=sys.modules['builtins'],
        __file__=path,
        __cached__=None,
    )
    sys.modules['__main__'] = main
    return vars(main)


def execute(run):
    """The exit status of the program's own code."""
    in_steps = steps.wanted(run)
    # This one, and that which executes.
    frames.raise_limit(frames.depth() + 1)
    error = None if in_steps else compiled(run)
    run.cpu_at_start = cpu_seconds()
    if run.clock == 'virtual':
        begin_clock(run)
    run.channel.send('start', now())
    if in_steps:
        error = steps.executed(run, run.namespace)
    elif error is None:
        error = executed(run.code, run.namespace)
    return 0 if error is None else uncaught.end_by(run, error)


def compiled(run):
    try:
        with open(run.path, 'rb') as file:
            run.code = compile(file.read(), run.path, 'exec', 0, True)
    except BaseException as error:
        return error.with_traceback(None)
    return None


def executed(code, namespace):
    try:
        exec(code, namespace)
    except BaseException as error:
        # The first entry is this function's.
        return error.with_traceback(error.__traceback__.tb_next)
    return None


def wait_for_threads():
    """As the interpreter does at its end. Called again there, it must do nothing: 3.6 and 3.7 would fail an assertion."""
    threading = sys.modules.get('threading')
    if threading is None:
        return
    try:
        threading._shutdown()
    except BaseException:
        sys.excepthook(*sys.exc_info())
    threading._shutdown = lambda: None


def run_exit_functions():
    import atexit

    try:
        atexit._run_exitfuncs()
    except BaseException:
        # Up to 3.9 the last error comes out of it, after it was printed.
        pass


def flush():
    for stream in (sys.stdout, sys.stderr):
        try:
            stream.flush()
        except Exception:
            pass


def drop_namespace(run):
    """So that coroutines never awaited, tasks never asked and files never closed are reported before the last record."""
    sys.last_type = sys.last_value = sys.last_traceback = None
    if hasattr(sys, 'last_exc'):
        sys.last_exc = None
    sys.modules.pop('__main__', None)
    run.namespace = None
    for _ in range(2):
        gc.collect()


def cpu_seconds():
    """Of this process and of the children that it has waited for."""
    children = children_seconds()
    return process_time() + children


try:
    from resource import RUSAGE_CHILDREN, getrusage

    def children_seconds():
        usage = getrusage(RUSAGE_CHILDREN)
        return usage.ru_utime + usage.ru_stime

except ImportError:

    def children_seconds():
        usage = times()
        return usage.children_user + usage.children_system
