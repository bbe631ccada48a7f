"""What a program does to files and addresses, so that what it misses can be told from what it has made away with.

From audit events (PEP 578), which are there from 3.8 on. Nothing here may raise: it would do so in the program.
"""
import os
import sys
from os.path import abspath, dirname, isdir, lexists

WRITING = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC | os.O_APPEND
LOOKING_FOR_MODULES = ('importlib', '_frozen_importlib', 'pkg_resources', 'pkgutil', 'zipimport')
LOOPBACK = ('localhost', '127.', '::1', '0.0.0.0', '::ffff:127.')


class Witness:
    """`made`: paths that were made, changed or removed; `private`: temporary folders; `bound`: ports and paths; `asked`: the
    last address.
    """

    def __init__(self, channel):
        self.channel = channel
        self.is_awake = hasattr(sys, 'addaudithook')
        self.made = set()
        self.private = set()
        self.unset = set()
        self.bound = set()
        self.asked = None
        # The last file, pattern of files and database that was asked for and is not there.
        self.sought = None
        self.pattern = None
        self.database = None
        self.has_left = False
        self.home = os.getcwd()
        # The first folder of its own that it listed, where it had made nothing.
        self.listed = None

    def hear(self, event, details):
        act = ACTS.get(event)
        if act is None:
            return
        try:
            if self.channel.is_mine():
                act(self, *details)
        except Exception:
            # Of arguments that make no sense the program will hear itself.
            pass

    def open(self, path, mode, flags):
        if isinstance(path, int):
            return
        # `r+` writes to what is there.
        if flags & WRITING and not (mode or '').startswith('r'):
            self.make(path)
        else:
            name = os.fsdecode(path)
            # `<string>` is where an interpreter looks for lines of code that has no file.
            if not name.startswith('<') and not name.endswith('.pyc') and not lexists(name):
                self.sought = name

    def look_for(self, pattern, *_):
        self.pattern = os.fsdecode(pattern)

    def look_for_in(self, folder, pattern, *_):
        self.pattern = os.path.join(str(folder), str(pattern))

    def list(self, folder=None, *_):
        """What others have in a folder it does not find, where it has made nothing there."""
        if self.listed is not None or isinstance(folder, int):
            return
        name = os.curdir if folder is None else os.fsdecode(folder)
        full = abspath(name)
        if not is_within(self.home, full) or any(is_within(full, each) for each in self.made):
            return
        # The caller of the function that this is an event of.
        caller = sys._getframe(2)
        # The virtual clock stands in between.
        while caller.f_globals.get('__name__', '').startswith('clock.') and caller.f_back is not None:
            caller = caller.f_back
        is_of_driver = caller.f_code.co_filename.startswith(FOLDER)
        if not is_of_driver and not caller.f_globals.get('__name__', '').startswith(LOOKING_FOR_MODULES):
            self.listed = name
            self.channel.send('listed', name)

    def open_database(self, path, *_):
        name = os.fsdecode(path)
        if name not in ('', ':memory:') and not lexists(name):
            self.database = name
            self.make(name)

    def make(self, path, *_):
        full = abspath(os.fsdecode(path))
        if isdir(dirname(full)):
            self.made.add(full)

    def make_private(self, path):
        self.private.add(abspath(os.fsdecode(path)))

    def change(self, path, *_):
        full = abspath(os.fsdecode(path))
        if lexists(full):
            self.made.add(full)

    def rename(self, source, target, *_):
        if lexists(source):
            self.change(source)
            self.make(target)

    def link(self, source, target, *_):
        self.make(target)

    def unsetenv(self, name):
        self.unset.add(os.fsdecode(name))

    def bind(self, socket, address):
        self.bound.add(port_of(address))

    def connect(self, socket, address):
        self.ask(address)

    def look_up(self, host, port=None, *_):
        self.ask((host, port))

    def ask(self, address):
        self.asked = address
        if not self.has_left and self.place_of(address) == 'elsewhere':
            self.has_left = True
            self.channel.send('reached', text_of(address))

    def place_of(self, address):
        """`own`: where the program itself listens, or did."""
        if not is_here(address):
            return 'elsewhere'
        # Of port 0 the system makes one that nobody is told.
        return 'own' if port_of(address) in self.bound or 0 in self.bound else 'here'


def is_within(folder, path):
    return path == folder or path.startswith(folder + os.sep)


def is_here(address):
    """A path is an address of this machine as well."""
    if isinstance(address, (str, bytes)):
        return True
    host = address[0]
    if isinstance(host, (bytes, bytearray)):
        host = bytes(host).decode('ascii', 'replace')
    return host in (None, '') or str(host).startswith(LOOPBACK)


def port_of(address):
    if isinstance(address, (str, bytes)):
        return os.fsdecode(address)
    port = address[1] if len(address) > 1 else None
    return int(port) if isinstance(port, str) and port.isdigit() else port


def text_of(address):
    if isinstance(address, (str, bytes)):
        return os.fsdecode(address)
    host, port = address[0], port_of(address)
    if isinstance(host, (bytes, bytearray)):
        host = bytes(host).decode('ascii', 'replace')
    return str(host) if port is None else '%s:%s' % (host, port)


# Of the driver and what stands beside it.
FOLDER = dirname(dirname(is_within.__code__.co_filename)) + os.sep

ACTS = {
    'open': Witness.open,
    'os.listdir': Witness.list,
    'os.scandir': Witness.list,
    'os.mkdir': Witness.make,
    'os.remove': Witness.change,
    'os.rmdir': Witness.change,
    'os.chmod': Witness.change,
    'os.truncate': Witness.change,
    'shutil.rmtree': Witness.change,
    'os.rename': Witness.rename,
    'os.link': Witness.link,
    'os.symlink': Witness.link,
    'tempfile.mkdtemp': Witness.make_private,
    'glob.glob': Witness.look_for,
    'pathlib.Path.glob': Witness.look_for_in,
    'pathlib.Path.rglob': Witness.look_for_in,
    'sqlite3.connect': Witness.open_database,
    'os.unsetenv': Witness.unsetenv,
    'socket.bind': Witness.bind,
    'socket.connect': Witness.connect,
    'socket.getaddrinfo': Witness.look_up,
    'socket.gethostbyname': Witness.look_up,
    'socket.gethostbyaddr': Witness.look_up,
}


def install(run):
    run.witness = Witness(run.channel)
    if run.witness.is_awake:
        sys.addaudithook(run.witness.hear)
