"""What the clock cannot answer for: whoever else has a hand in the program, and whoever reads another clock.

The run is given up at the very moment, before anything of it happens, and is repeated on the real clock. So while a run
goes on, no other process can end any of its waits, and no signal comes.
"""
import os
import sys
from os import getpid, kill

from clock.likeness import acting, built_in
from clock.state import state

PROCESSES = 'another process'
NETWORK = 'a socket that leads out of the process'
SIGNALS = 'a signal'
TIMERS = 'a timer of the operating system'
FRAMES = 'a look at the frames of the interpreter'

# Audit events (PEP 578) by name.
EVENTS = {
    'os.exec': PROCESSES,
    'os.fork': PROCESSES,
    'os.forkpty': PROCESSES,
    'os.posix_spawn': PROCESSES,
    'os.spawn': PROCESSES,
    'os.startfile': PROCESSES,
    'os.system': PROCESSES,
    'pty.spawn': PROCESSES,
    'subprocess.Popen': PROCESSES,
    'socket.bind': NETWORK,
    'socket.connect': NETWORK,
    'socket.getaddrinfo': NETWORK,
    'socket.gethostbyaddr': NETWORK,
    'socket.gethostbyname': NETWORK,
    'socket.getnameinfo': NETWORK,
    'socket.sendmsg': NETWORK,
    'socket.sendto': NETWORK,
    'os.kill': SIGNALS,
    'os.killpg': SIGNALS,
    'signal.pthread_kill': SIGNALS,
    'sys.setprofile': FRAMES,
    'sys.settrace': FRAMES,
    'sys._current_frames': FRAMES,
    'sys._current_exceptions': FRAMES,
    'sys.monitoring.register_callback': FRAMES,
    'cpython.PyInterpreterState_New': 'another interpreter',
}

# Functions by module. Those that audit events tell of as well are needed before 3.8.
FUNCTIONS = {
    'posix': {
        PROCESSES: 'execv execve fork fork1 forkpty posix_openpt posix_spawn posix_spawnp system openpty pidfd_open mkfifo mknod',
        SIGNALS: 'kill killpg',
        TIMERS: 'timerfd_create times',
    },
    '_posixsubprocess': {PROCESSES: 'fork_exec'},
    '_signal': {
        SIGNALS: 'pause pthread_kill pidfd_send_signal raise_signal sigwait sigwaitinfo sigtimedwait',
        TIMERS: 'alarm setitimer',
    },
    '_thread': {SIGNALS: 'interrupt_main'},
    '_socket': {NETWORK: 'getaddrinfo gethostbyaddr gethostbyname gethostbyname_ex getnameinfo'},
    'time': {'another time zone': 'tzset', 'a clock that is set': 'clock_settime clock_settime_ns'},
    'sys': {FRAMES: 'setprofile settrace _current_frames'},
    'faulthandler': {
        FRAMES: 'dump_traceback register',
        TIMERS: 'dump_traceback_later',
    },
    '_tracemalloc': {'a trace of allocations': 'start'},
    '_uuid': {'a clock read in C': 'generate_time_safe'},
}
METHODS = {'_socket': {NETWORK: 'bind connect connect_ex sendmsg sendto'}}

# Importing them is taken for using them.
MODULES = {
    '_ctypes': 'ctypes',
    '_curses': 'a terminal',
    '_interpreters': 'another interpreter',
    '_lsprof': 'a profiler with a clock of its own',
    '_sqlite3': 'a database with a clock of its own',
    '_testcapi': 'code in C',
    '_testinternalcapi': 'code in C',
    '_tkinter': 'windows',
    '_xxsubinterpreters': 'another interpreter',
}

# Devices that answer at once and know no time.
PLAIN_DEVICES = ('/dev/null', '/dev/zero', '/dev/full', '/dev/random', '/dev/urandom')
OWN_FILES = '/proc/self/task'


def refuse(why):
    """Gives up, also where the program has not begun: as soon as it does."""
    if state.limit is None:
        state.doubt = state.doubt or why
    give_up(why)


def give_up(why):
    """Never returns, unless the program is not running (yet, or any more)."""
    if state.active and not state.run.finished and state.run.channel.is_mine():
        state.active = False
        state.run.channel.send('unsound', why)
        kill_now(getpid(), 9)


kill_now = kill


def is_quiet():
    """Nothing from outside the interpreter can end a wait now: no child, no timer that code in C has set."""
    return not has_children() and not has_timer()


def has_children():
    if waitid is None:
        return False
    try:
        waitid(os.P_ALL, 0, WAIT_FLAGS)
    except ChildProcessError:
        return False
    return True


waitid = getattr(os, 'waitid', None)
WAIT_FLAGS = os.WEXITED | os.WNOHANG | os.WNOWAIT if waitid is not None else 0

try:
    from _signal import ITIMER_REAL, getitimer

    def has_timer():
        return getitimer(ITIMER_REAL)[0] > 0

except ImportError:

    def has_timer():
        return False


def watch_functions(name, module, replace_method):
    for why, names in FUNCTIONS.get(name, {}).items():
        for each in names.split():
            watch_function(module, each, why)
    for why, names in METHODS.get(name, {}).items():
        for each in names.split():
            if each in vars(module.socket):
                replace_method(module.socket, each, lambda native, why=why: acting(native, forbidden(native, why), keywords=True))


def watch_function(module, name, why):
    native = getattr(module, name, None)
    if native is None:
        return
    replacement = built_in(native, acting(native, forbidden(native, why), keywords=True))
    setattr(module, name, replacement)
    # `os` has taken its names from `posix` long since.
    if module.__name__ == 'posix' and getattr(os, name, None) is native:
        setattr(os, name, replacement)


def forbidden(native, why):
    def act(*args, **named):
        give_up('%s (%s)' % (why, native.__name__))
        return native(*args, **named)

    return act


def audit(event, details):
    why = EVENTS.get(event)
    if why is not None:
        give_up('%s (%s)' % (why, event))
    elif event == 'open':
        look_at_path(details[0])


def look_at_path(path):
    """Devices and the files by which the kernel tells of times and processes."""
    if isinstance(path, (str, bytes)):
        name = os.fsdecode(path)
        if name.startswith(('/proc/', '/dev/', '/sys/')) and not name.startswith(OWN_FILES) and name not in PLAIN_DEVICES:
            give_up('a file of the system (%s)' % name)


def watch_paths():
    """Where no audit event tells of files that are opened."""
    for module in (sys.modules['io'], sys.modules['builtins'], os):
        module.open = built_in(module.open, acting(module.open, opening(module.open), keywords=True))


def opening(native):
    def act(path, *args, **named):
        look_at_path(path)
        return native(path, *args, **named)

    return act


def watch_native_modules(imp):
    """Modules in C from elsewhere than the standard library may block, and read clocks. `imp`: the module `_imp`."""
    folders = tuple(os.path.join(folder, '') for folder in stdlib_folders())
    for module in list(sys.modules.values()):
        look_at_origin(getattr(module, '__spec__', None), folders)
    create = imp.create_dynamic

    def create_dynamic(spec, *rest):
        look_at_origin(spec, folders)
        return create(spec, *rest)

    imp.create_dynamic = built_in(create, acting(create, create_dynamic))
    for name in ('exec_builtin', 'exec_dynamic'):
        native = getattr(imp, name)
        setattr(imp, name, built_in(native, acting(native, executing(native))))


def look_at_origin(spec, folders):
    origin = str(getattr(spec, 'origin', None))
    if origin.endswith(EXTENSIONS) and not origin.startswith(folders):
        refuse('a module in C (%s)' % spec.name)


EXTENSIONS = tuple(sys.modules['_imp'].extension_suffixes())
# By name, where functions were replaced in them: a second one, imported anew, would have the native functions.
replaced = {}


def executing(native):
    def act(module):
        if replaced.get(module.__name__, module) is not module:
            refuse('a module of which there are two (%s)' % module.__name__)
        return native(module)

    return act


def stdlib_folders():
    """Without `site-packages`, which lies beside `lib-dynload`."""
    folder = os.path.dirname(os.path.realpath(os.__file__))
    platform_folder = os.path.join(sys.exec_prefix, 'lib', os.path.basename(folder))
    bases = {os.path.dirname(os.__file__), folder, platform_folder, os.path.join(sys.base_exec_prefix, 'lib', os.path.basename(folder))}
    return sorted(os.path.join(base, 'lib-dynload') for base in bases)
