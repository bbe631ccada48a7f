"""Starts the program's process: pipes, limits, isolation, environment."""
import _signal
import fcntl
import marshal
import os
import resource
import sys

import folders
import isolation
import process_tree
from bundle import ENTRY, compile_driver


CHANGED_SIGNALS = [
    getattr(_signal, name)
    for name in ('SIGCHLD', 'SIGTERM', 'SIGINT', 'SIGHUP', 'SIGQUIT', 'SIGUSR1', 'SIGUSR2', 'SIGPIPE', 'SIGXFSZ')
]


class Program:
    """A started program process, seen from its reaper: its pid and the near ends of its pipes. `setup` may be None."""

    def __init__(self, pid, stdout, stderr, control, setup, setup_bytes):
        self.pid = pid
        self.stdout = stdout
        self.stderr = stderr
        self.control = control
        self.setup = setup
        self.setup_bytes = setup_bytes


class Fresh:
    """The way into an interpreter of the program's own. The other way is `warm.py`."""

    def __init__(self):
        self.bundle = compile_driver()

    def prepare(self, request):
        """True where reapers that have been forked before this are no longer good enough."""
        return False

    def setup(self, orders):
        """What is written to the program's process before all else."""
        return marshal.dumps(orders) + self.bundle

    def enter(self, request, orders):
        os.execve(sys.executable, [sys.executable, ENTRY, str(orders['channel'] + 1)], environment(request))


def start(request, way):
    """The program as its reaper sees it, and None; in the process of a program that is warm, None and its orders."""
    channel = channel_descriptor()
    orders = {
        'token': request['token'],
        'channel': channel,
        'path': os.path.join(request['folder'], folders.PROGRAM),
        'probes': request['probes'],
        'chunks': request['chunks'],
        'watched': request['watched'],
        'pieceBytes': 4096,
        'clock': request['clock'],
        'timeoutSeconds': request['timeoutSeconds'],
        'isRepeated': request['isRepeated'],
    }
    setup_bytes = way.setup(orders)
    stdout, stdout_far = os.pipe()
    stderr, stderr_far = os.pipe()
    control, control_far = os.pipe()
    setup_far, setup = os.pipe() if setup_bytes else (None, None)
    reaper = os.getpid()
    pid = os.fork()
    if pid == 0:
        try:
            take_place(request, reaper, (stdout_far, stderr_far, control_far, setup_far), channel)
            way.enter(request, orders)
            return None, orders
        except BaseException as error:
            complain(channel, request['token'], error)
            os._exit(1)
    for descriptor in (stdout_far, stderr_far, control_far, setup_far):
        if descriptor is not None:
            os.close(descriptor)
    for descriptor in (stdout, stderr, control, setup):
        if descriptor is not None:
            os.set_blocking(descriptor, False)
    return Program(pid, stdout, stderr, control, setup, setup_bytes), None


def channel_descriptor():
    """High enough that a daemon's usual `os.closerange(3, 256)` misses it, below the usual soft limit of 1024."""
    soft, _ = resource.getrlimit(resource.RLIMIT_NOFILE)
    if soft == resource.RLIM_INFINITY or soft > 1024:
        soft = 1024
    return max(200, soft - 24)


def take_place(request, reaper, pipes, channel):
    """Makes the forked child what a program started by hand would be. In this order: see the called functions."""
    os.setsid()
    arrange_descriptors(pipes, channel)
    restore_signals()
    os.umask(0o022)
    os.chdir(os.path.join(request['folder'], 'work'))
    if request['isolation'] == 'network':
        isolation.leave_network()
    limit(resource.RLIMIT_CORE, 0)
    limit(resource.RLIMIT_AS, request['limits']['memoryBytes'])
    process_tree.die_with_parent(reaper)


def arrange_descriptors(pipes, channel):
    stdout, stderr, control, setup = pipes
    # First out of the way of each other, then into place.
    control = fcntl.fcntl(control, fcntl.F_DUPFD_CLOEXEC, channel + 2)
    if setup is not None:
        setup = fcntl.fcntl(setup, fcntl.F_DUPFD_CLOEXEC, channel + 2)
    stdin = os.open(os.devnull, os.O_RDONLY)
    os.dup2(stdin, 0)
    os.dup2(stdout, 1)
    os.dup2(stderr, 2)
    os.dup2(control, channel)
    os.closerange(3, channel)
    if setup is None:
        os.closerange(channel + 1, channel + 8)
    else:
        os.dup2(setup, channel + 1)
        os.closerange(channel + 2, channel + 8)


def restore_signals():
    """A shell's child has the defaults; what is ignored here would be inherited by the program."""
    # Of the C module: `signal` makes enumerations of all that it is asked, which takes longer than all the rest.
    _signal.set_wakeup_fd(-1)
    for number in CHANGED_SIGNALS:
        _signal.signal(number, _signal.SIG_DFL)
    _signal.pthread_sigmask(_signal.SIG_SETMASK, [])


def limit(kind, amount):
    _, hard = resource.getrlimit(kind)
    if hard != resource.RLIM_INFINITY:
        amount = min(amount, hard)
    try:
        resource.setrlimit(kind, (amount, amount))
    except (ValueError, OSError):
        # macOS refuses RLIMIT_AS.
        pass


def environment(request):
    """An allow-list: nothing of the caller's comes through but PATH, with the interpreter's own folder in front."""
    root = request['folder']
    return {
        'PATH': os.path.dirname(sys.executable) + os.pathsep + request['path'],
        'HOME': os.path.join(root, 'home'),
        'TMPDIR': os.path.join(root, 'tmp'),
        'LANG': 'C.UTF-8',
        'LC_ALL': 'C.UTF-8',
        'TZ': 'UTC',
        # No colour without NO_COLOR, which a program could see: Python 3.13 asks for a terminal that is not dumb.
        'TERM': 'dumb',
        # Read at start-up, and removed by the driver before the program begins.
        'PYTHONHASHSEED': str(request['hashSeed']),
    }


def complain(channel, token, error):
    text = '["%s",0,"harness","%s"]\n' % (token, type(error).__name__ + ': ' + str(error).replace('"', "'").replace('\\', '/'))
    os.write(channel, text.encode('ascii', 'replace'))
