"""Where a program gets the modules of the stock: a finder among those of sys.meta_path, and the loader that goes with it.

A module is handed out once, and only where importing it from the disk would have made the same: nothing before the standard
library on sys.path has a name of its closure, what it asks for is in sys.modules as it was or not at all, what it binds is
what it would have bound, environment, finders and `__import__` are as the program found them. Otherwise the import goes its
usual way.
"""
import builtins
import os
import sys
import time
from _thread import get_ident
from importlib.machinery import BuiltinImporter, ModuleSpec, PathFinder

from stock import MISSING, STDLIB

STDLIB_FOLDER = STDLIB.rstrip(os.sep)
# What the driver replaces in, between the fork and the program.
OF_DRIVER = frozenset('builtins io os posix signal sys threading time warnings _signal _thread'.split())


class Counter:
    """Made in the process of a program. It touches little: a page of memory that is touched is a page to be copied."""

    def __init__(self, stock):
        self.stock = stock
        self.given = set()

    def open(self, awaited):
        """To be called last before the program. `awaited`: names of modules that another finder waits for."""
        self.awaited = awaited
        sys.meta_path.insert(sys.meta_path.index(BuiltinImporter), self)
        self.finders = list(sys.meta_path)
        self.thread = get_ident()
        self.native_import = builtins.__import__
        self.environment = os.environ._data.copy()
        # What the driver has replaced counts as the interpreter's own. All else is as it was when the stock was taken.
        self.bound = {pair: self.binding(pair) for pair in self.stock.open_bindings if pair[0] in OF_DRIVER}
        for name in RENEWALS:
            if name in sys.modules:
                RENEWALS[name](sys.modules[name])

    def binding(self, pair):
        module, name = pair
        return vars(self.stock.known[module]).get(name, MISSING)

    def find_spec(self, name, path=None, target=None):
        if not self.has(name) or not is_import(sys._getframe(1)) or not self.may_give(name):
            return None
        return ModuleSpec(name, self, is_package=hasattr(self.stock.modules[name], '__path__'))

    def has(self, name):
        return name in self.stock.modules and name not in self.given

    def may_give(self, name):
        known = self.stock.known
        modules, others, pairs = self.stock.closure(name)
        return (
            builtins.__import__ is self.native_import
            and all(any(each is finder for finder in self.finders) for each in sys.meta_path)
            and ('threading' in sys.modules or get_ident() == self.thread)
            and all(self.is_as_ever(each) for each in modules)
            and all(sys.modules.get(each) is known[each] for each in others if each in known)
            and all(self.is_bound_as_ever(pair) for pair in pairs)
            and os.environ._data == self.environment
            and not is_shadowed(modules)
        )

    def is_bound_as_ever(self, pair):
        bound = self.bound if pair in self.bound else self.stock.bound
        return pair not in bound or self.binding(pair) is bound[pair]

    def is_as_ever(self, name):
        loaded = sys.modules.get(name, MISSING)
        return self.has(name) if loaded is MISSING else loaded is self.stock.known[name]

    def take(self, name):
        """What a program has in its hands it can change, so it is remembered how it was."""
        self.given.add(name)
        for pair in self.stock.bindings_of.get(name, ()):
            self.bound[pair] = self.binding(pair)
        return self.stock.modules[name]

    def create_module(self, spec):
        return self.take(spec.name)

    def exec_module(self, module):
        name = module.__spec__.name
        module.__spec__ = self.stock.specs[name]
        self.give([each for each in self.stock.closure(name)[0] if each not in sys.modules])
        self.finish(name, module)

    def give(self, names):
        # Where another finder waits for a module, it must see it; it then asks this one.
        ours = [name for name in names if name not in self.awaited]
        for name in ours:
            sys.modules[name] = self.take(name)
        for name in ours:
            parent, _, child = name.rpartition('.')
            if parent:
                setattr(sys.modules[parent], child, sys.modules[name])
        for name in names:
            if name in ours:
                self.finish(name, sys.modules[name])
            else:
                self.native_import(name)

    def finish(self, name, module):
        """What importing does beside making the module."""
        for key, alias in self.stock.aliases.get(name, {}).items():
            sys.modules.setdefault(key, alias)
        package = sys.modules.get(name.rpartition('.')[0])
        for path in getattr(package, '__path__', ()):
            if path in self.stock.hidden_paths:
                sys.path_importer_cache.setdefault(path, self.stock.hidden_paths[path])
        for register, arguments, named in self.stock.exits.calls.get(name, ()):
            register(*arguments, **named)
        if name in RENEWALS:
            RENEWALS[name](module)


def is_import(frame):
    """Not `importlib.util.find_spec`, which wants to know where the module would come from."""
    while frame is not None and frame.f_code.co_name in ('find_spec', '_find_spec'):
        frame = frame.f_back
    return frame is not None and frame.f_code.co_name == '_find_and_load_unlocked'


def is_shadowed(modules):
    """Whether something on sys.path comes before the standard library under a name of it."""
    names = {name for name in modules if '.' not in name}
    for folder in sys.path:
        if folder == STDLIB_FOLDER:
            return False
        # As if it had been looked through.
        PathFinder._path_importer_cache(folder)
        try:
            entries = os.listdir(folder or os.curdir)
        except FileNotFoundError:
            continue
        except OSError:
            # An archive.
            return True
        if any(entry.partition('.')[0] in names for entry in entries):
            return True
    return True


def renew_logging(logging):
    if hasattr(logging, '_startTime'):
        logging._startTime = time.time_ns() if isinstance(logging._startTime, int) else time.time()


def renew_random(random):
    random._inst.seed()


def renew_threading(threading):
    """Up to 3.8 this is done in a fork only where the module was in sys.modules; the native id in none before 3.13."""
    if sys.version_info < (3, 9):
        threading._after_fork()
    main = threading.main_thread()
    if hasattr(main, '_set_native_id'):
        main._set_native_id()


# What importing takes from the process that imports.
RENEWALS = {'logging': renew_logging, 'random': renew_random, 'threading': renew_threading}
