"""Modules of the standard library, imported before the programs that will ask for them, and out of their sight until then.

A warm interpreter lays them in. A program's process, forked from it, finds `sys.modules` as a fresh interpreter has it;
what the program imports comes out of the stock (`counter.py`) instead of from the disk.
"""
import builtins
import gc
import os
import sys

# In 3.6 these bring `multiprocessing`, which is not kept, and so would have to be dropped with it: but of `_asyncio`, in C,
# there cannot be a second one in a process.
BRINGERS = ('asyncio', 'concurrent.futures', 'concurrent.futures.thread') if sys.version_info < (3, 7) else ()
# Importing them leaves no trace beyond their own module and what `exits` keeps; they remember nothing of the process
# that imported them, except for what `counter.py` renews.
NAMES = tuple(
    name
    for name in """
    argparse ast asyncio base64 bisect calendar collections concurrent.futures concurrent.futures.thread contextlib
    contextvars copy csv dataclasses datetime decimal difflib dis enum fractions functools glob hashlib heapq html inspect
    io itertools json linecache logging math numbers operator pathlib pickle pprint queue random re sched secrets selectors
    shutil signal socket statistics string struct subprocess tempfile textwrap threading time timeit traceback types typing
    unicodedata urllib.parse urllib.request weakref zlib
    """.split()
    if name not in BRINGERS
)
# From 3.13 on it puts `_collections_abc` into its own place.
SELF_REPLACING = ('collections.abc',)
# It remembers the working directory, the main module and a key of its process.
MINDFUL = ('multiprocessing',)
# The globals of the frame in which C code is loaded; the virtual clock watches what is loaded.
LOADERS = ('_frozen_importlib', 'importlib._bootstrap', 'clock.')
MISSING = object()
STDLIB = os.path.dirname(os.path.abspath(os.__file__)) + os.sep


class Stock:
    """`shown`: what a fresh program finds in sys.modules; `files`: of those, the ones outside of the standard library.
    `modules`: what is kept from its sight.
    """

    def __init__(self, shown, files):
        self.shown = shown
        self.files = files
        self.importer_cache = set(sys.path_importer_cache)
        self.modules = {}
        # As the import system made them.
        self.specs = {}
        # What a module put into sys.modules beside itself, by its name.
        self.aliases = {}
        self.requests = Requests()
        self.exits = Exits()
        self.hidden_paths = {}
        self.closures = {}
        # Made anew whenever something is laid in: `shown` and `modules`; bindings by module; those of shown modules, and
        # what they are bound to; names in sys.modules that are the interpreter's own or come from here.
        self.known = dict(shown)
        self.bindings_of = {}
        self.open_bindings = []
        self.bound = {}
        self.names = set()
        self.tried = set()

    def lay_in(self, text):
        """What a program with this text may import; true where that was not there yet."""
        names = [name for name in NAMES if name not in self.tried and name.rpartition('.')[2] in text]
        if not names:
            return False
        with self:
            for name in names:
                self.tried.add(name)
                try:
                    __import__(name)
                except ImportError:
                    # A Python may lack some, as the program will see for itself.
                    pass
        for name in names:
            self.closure(name)
        return True

    def __enter__(self):
        self.bring_back()
        self.requests.__enter__()
        self.exits.__enter__()

    def __exit__(self, *_):
        self.exits.__exit__()
        self.requests.__exit__()
        self.take_away()
        self.take_stock()
        gc.collect()
        # Neither copied nor looked through by the collections of the programs.
        if hasattr(gc, 'freeze'):
            gc.freeze()

    def take_stock(self):
        self.closures.clear()
        self.known = dict(self.shown, **self.modules)
        self.bindings_of = {}
        for pair in self.requests.bindings:
            if pair[0] in self.known:
                self.bindings_of.setdefault(pair[0], []).append(pair)
        self.open_bindings = [pair for name in self.shown for pair in self.bindings_of.get(name, ())]
        self.bound = {pair: vars(self.known[pair[0]]).get(pair[1], MISSING) for pair in self.open_bindings}
        self.names = set(self.known).union(*self.aliases.values())

    def closure(self, name):
        if name not in self.closures:
            self.closures[name] = self.requests.closure(name, self.modules)
        return self.closures[name]

    def bring_back(self):
        sys.modules.update(self.modules)
        for name, entries in self.aliases.items():
            sys.modules.update(entries)
        for name, module in self.modules.items():
            parent, _, child = name.rpartition('.')
            if parent:
                setattr(sys.modules[parent], child, module)
        sys.path_importer_cache.update(self.hidden_paths)

    def take_away(self):
        """Modules that are not kept are dropped: a program that wants them imports them itself."""
        hidden = [(name, module) for name, module in sys.modules.items() if name not in self.shown]
        dropped = set()
        for name, module in hidden:
            parent, _, child = name.rpartition('.')
            if not is_own(name, module) and name not in SELF_REPLACING:
                self.aliases.setdefault(parent, {})[name] = module
                continue
            if is_keepable(name, module):
                self.modules[name] = module
                self.specs[name] = module.__spec__
            else:
                dropped.add(name)
            # What the import of a submodule leaves in its package, and only that.
            if parent and vars(sys.modules[parent]).get(child) is module:
                delattr(sys.modules[parent], child)
        for name, _ in hidden:
            del sys.modules[name]
        for path in set(sys.path_importer_cache) - self.importer_cache:
            self.hidden_paths[path] = sys.path_importer_cache.pop(path)
        self.drop_users(dropped)

    def drop_users(self, dropped):
        """A module that holds another one, of which a program would get a second, is none for a program either."""
        while dropped:
            users = {name for name in self.modules if dropped.intersection(self.requests.of(name))}
            for name in users:
                del self.modules[name]
            dropped = users


def is_own(name, module):
    """False for an alias: `collections.abc` is `_collections_abc`, `typing.io` is a class."""
    return getattr(getattr(module, '__spec__', None), 'name', None) == name


def is_keepable(name, module):
    """Of the standard library, found by the usual finders and loaded by the usual loaders."""
    if name.partition('.')[0] in MINDFUL:
        return False
    spec = module.__spec__
    kind = spec.loader if isinstance(spec.loader, type) else type(spec.loader)
    usual = kind.__module__.startswith(('_frozen_importlib', 'importlib._bootstrap'))
    if spec.origin in ('built-in', 'frozen'):
        return usual
    origin = spec.origin or ''
    return usual and origin.startswith(STDLIB) and '-packages' + os.sep not in origin


class Requests:
    """Which modules asked for which, and which names they bound: recorded while modules are laid in."""

    def __init__(self):
        self.native = builtins.__import__
        # By module, in order: full names of modules.
        self.modules = {}
        # By module, and of all: (module, name) of each `from module import name`.
        self.names = {}
        self.bindings = set()
        # Full names, the innermost last.
        self.underway = []

    def __enter__(self):
        builtins.__import__ = self.request

    def __exit__(self):
        builtins.__import__ = self.native

    def request(self, name, globals=None, locals=None, fromlist=(), level=0):
        full = absolute(name, globals, level)
        importer = (globals or {}).get('__name__', '')
        if importer.startswith(LOADERS) and self.underway:
            # Code in C, which imports while it is itself imported.
            importer = self.underway[-1]
        self.underway.append(full)
        try:
            found = self.native(name, globals, locals, fromlist, level)
        finally:
            self.underway.pop()
        self.note(importer, full, fromlist or ())
        return found

    def note(self, importer, name, fromlist):
        modules = self.modules.setdefault(importer, {})
        parts = name.split('.')
        for end in range(1, len(parts) + 1):
            modules['.'.join(parts[:end])] = True
        for each in fromlist:
            submodule = name + '.' + each
            if is_own(submodule, sys.modules.get(submodule)):
                modules[submodule] = True
            elif each != '*':
                self.names.setdefault(importer, set()).add((name, each))
                self.bindings.add((name, each))

    def of(self, name):
        """What a module cannot be without: what it asked for, and its package."""
        return [name.rpartition('.')[0]] + list(self.modules.get(name, ()))

    def closure(self, name, stocked):
        """All that importing `name` brings: (modules of the stock, those needed first; other modules; bindings)."""
        order, others, bindings = [], set(), set()
        self.visit(name, stocked, {name}, order, others, bindings)
        return order, others, bindings

    def visit(self, name, stocked, seen, order, others, bindings):
        bindings.update(self.names.get(name, ()))
        for each in self.modules.get(name, ()):
            if each not in stocked:
                others.add(each)
            elif each not in seen:
                seen.add(each)
                self.visit(each, stocked, seen, order, others, bindings)
        order.append(name)


def absolute(name, globals, level):
    if level == 0:
        return name
    package = globals.get('__package__')
    if package is None:
        package = globals['__name__'] if '__path__' in globals else globals['__name__'].rpartition('.')[0]
    base = package.rsplit('.', level - 1)[0]
    return base + '.' + name if name else base


class Exits:
    """What modules want called at the end: registered when a program gets the module, and not before."""

    def __init__(self):
        # By module: (function that registers, what it is given).
        self.calls = {}

    def __enter__(self):
        import atexit
        import threading

        self.places = [(atexit, 'register', atexit.register)]
        # From 3.9 on.
        if hasattr(threading, '_register_atexit'):
            self.places.append((threading, '_register_atexit', threading._register_atexit))
        for module, name, native in self.places:
            setattr(module, name, self.noting(native))

    def __exit__(self):
        for module, name, native in self.places:
            setattr(module, name, native)

    def noting(self, native):
        def register(function, *arguments, **named):
            calls = self.calls.setdefault(function.__module__, [])
            calls.append((native, (function,) + arguments, named))
            return function

        return register
