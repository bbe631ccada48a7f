"""A warm interpreter: a supervisor whose programs run in its own forks, each as if it had been started afresh.

What it has imported by then is kept in the stock (`stock.py`). What a fork inherits beside that, and a fresh interpreter
would not have, is set right here, between the fork and the program.
"""
import _signal
import io
import os
import sys
from _thread import _count as count_threads

import spawn
import supervisor
from counter import Counter

try:
    import ctypes
except ImportError:
    ctypes = None


def serve(stock, socket_path, folder):
    """Ends the process when Node has gone; returns in that of a program, its orders."""
    if len(os.listdir('/proc/self/task') if os.path.isdir('/proc/self/task') else ()) > 1:
        raise RuntimeError('Unexpected thread of a site, expected an interpreter that can be forked')
    return supervisor.main(socket_path, folder, Warm(stock))


class Warm:
    """The way into a program in a fork of this interpreter."""

    def __init__(self, stock):
        self.stock = stock
        self.home = os.environ['HOME']
        self.block = EnvironmentBlock()
        self.stdin = None

    def prepare(self, request):
        has_more = self.stock.lay_in(request['text'])
        if count_threads() > 0:
            raise RuntimeError('Unexpected thread, expected an interpreter that can be forked')
        return has_more

    def setup(self, orders):
        # Of the reaper, whose stdin is a program's. Nobody uses it here, so that each of its forks has a fresh one.
        if self.stdin is None:
            self.stdin = fresh_stdin()
        return None

    def enter(self, request, orders):
        set_signals()
        self.set_environment(request)
        sys.stdin = sys.__stdin__ = self.stdin
        sys.dont_write_bytecode = False
        orders['counter'] = Counter(self.stock)

    def set_environment(self, request):
        """Only the private folders differ from what the site's start-up has seen."""
        wanted = spawn.environment(request)
        for name in ('HOME', 'TMPDIR'):
            self.block.replace(name, os.environ[name], wanted[name])
            os.environ[name] = wanted[name]
        site = sys.modules.get('site')
        for name in ('USER_BASE', 'USER_SITE'):
            path = getattr(site, name, None)
            if isinstance(path, str) and path.startswith(self.home + os.sep):
                setattr(site, name, wanted['HOME'] + path[len(self.home) :])


def set_signals():
    """`spawn.take_place` has set the defaults; these are those of CPython's start-up."""
    _signal.signal(_signal.SIGINT, _signal.default_int_handler)
    for number in (_signal.SIGPIPE, _signal.SIGXFSZ):
        _signal.signal(number, _signal.SIG_IGN)


def fresh_stdin():
    """The inherited one has looked at another file, and remembers what it saw (`seekable`)."""
    inherited = sys.stdin
    raw = io.FileIO(0, 'r', closefd=False)
    raw.name = '<stdin>'
    text = io.TextIOWrapper(
        io.BufferedReader(raw), encoding=inherited.encoding, errors=inherited.errors, newline='\n'
    )
    text.mode = 'r'
    return text


class EnvironmentBlock:
    """The environment as the kernel shows it (`/proc/PID/environ`), by which leftover processes of a run are known.

    It lies on the first page of the stack, and keeps what the process was started with unless somebody writes there.
    """

    def __init__(self):
        self.start, self.bytes = 0, b''
        if ctypes is None or not os.path.exists('/proc/self/stat'):
            return
        with open('/proc/self/stat', 'rb') as file:
            # env_start and env_end, fields 50 and 51 (proc(5)); the name of the program may hold spaces.
            fields = file.read().rpartition(b')')[2].split()
        start, end = int(fields[47]), int(fields[48])
        with open('/proc/self/environ', 'rb') as file:
            shown = file.read()
        if 0 < start and end - start == len(shown) and ctypes.string_at(start, len(shown)) == shown:
            self.start, self.bytes = start, shown

    def replace(self, name, old, new):
        """Only by something of the same length."""
        entry = ('\0%s=%s\0' % (name, old)).encode()
        changed = ('\0%s=%s\0' % (name, new)).encode()
        position = (b'\0' + self.bytes).find(entry)
        if self.start and position >= 0 and len(entry) == len(changed):
            ctypes.memmove(self.start + position, changed[1:], len(changed) - 1)
