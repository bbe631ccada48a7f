"""The driver's own pipe to the reaper. What it needs is bound here, before a program can replace it."""
from _thread import RLock
from os import getpid, set_inheritable, write

from clock.state import now

try:
    from _json import encode_basestring_ascii as quoted
except ImportError:
    # The package json brings a dozen modules with it, which a plain interpreter has not loaded; PyPy has no _json.
    from json.encoder import encode_basestring_ascii as quoted

TEXT_LIMIT = 100000
# Frames that a record takes, and some to spare.
SEND_FRAMES = 10


class Channel:
    """Each record: the run's token, a number (the reaper misses none), a kind, fields. One JSON list a line."""

    def __init__(self, descriptor, token):
        set_inheritable(descriptor, False)
        self.descriptor = descriptor
        self.token = token
        self.pid = getpid()
        self.muted = False
        self.number = 0
        # A signal handler or a destructor may print while a record is being written.
        self.lock = RLock()

    def is_mine(self):
        """False in a forked child of the program: what happens there is not the program's own."""
        return getpid() == self.pid

    def send(self, kind, *fields):
        # That its clock is not sound ends the run, whoever asked for what it cannot give.
        if (self.muted and kind != 'unsound') or not self.is_mine():
            return
        make_room(SEND_FRAMES)
        text = encoded([kind] + list(fields))
        with self.lock:
            number = self.number
            self.number += 1
            data = ('["%s",%d,%s\n' % (self.token, number, text[1:])).encode('ascii')
            try:
                while data:
                    data = data[write(self.descriptor, data) :]
            except OSError:
                # The program closed it. The number is used up, so the reaper will see that a record is missing.
                pass


def make_room(frames):
    """The RecursionError of a program that is this near to its limit is raised here, and not amid what has to be finished."""
    if frames > 0:
        make_room(frames - 1)


def encoded(value):
    if isinstance(value, str):
        return quoted(value if len(value) <= TEXT_LIMIT else value[:TEXT_LIMIT])
    if value is None:
        return 'null'
    if value is True or value is False:
        return 'true' if value else 'false'
    if isinstance(value, (int, float)):
        return repr(value)
    if isinstance(value, dict):
        return '{' + ','.join(quoted(key) + ':' + encoded(value[key]) for key in value) + '}'
    return '[' + ','.join([encoded(item) for item in value]) + ']'
