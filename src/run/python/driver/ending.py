"""The last step of a program in a fork: is there anything that only the interpreter's own finalisation would show?

Finalising takes 7 to 12 ms. Threads, exit functions, the namespace and what only it kept alive are gone by then, in the
order of ever, and the streams are flushed. What is left shows itself only where an object is left that does something when
it dies, or where code outside of Python waits for the end. Then the interpreter finalises itself; else the process just ends.
"""
import gc
import sys
from _thread import _count as count_threads
from os import _exit
from _weakref import ref

# Reading a class as it is: no metaclass of the program has a say.
bases_of = type.__dict__['__mro__'].__get__
names_of = type.__dict__['__dict__'].__get__
WEAK_CONTAINERS = ('weakref', '_weakrefset')
# Of abstract base classes and of threading.local, in C.
OWN_CALLBACKS = ('_destroy', '_localdummy_destroyed')
OBJECTS_LIMIT = 100000


def prepare():
    """What is there now is not the program's, and is not looked at again."""
    if hasattr(gc, 'freeze'):
        gc.freeze()


def leave(run, status):
    """Ends the process if nothing would be missed."""
    if run.counter is None or not hasattr(gc, 'freeze'):
        return
    if run.channel.is_mine() and nothing_is_left(run):
        _exit(status)
    gc.unfreeze()


def nothing_is_left(run):
    import atexit

    return (
        count_threads() == 0
        and not (atexit._ncallbacks() or gc.callbacks or gc.garbage or gc.get_debug())
        and sys.gettrace() is None
        and sys.getprofile() is None
        and all(is_harmless(name, module, run.counter.stock.names) for name, module in list(sys.modules.items()))
        and no_object_shows_its_end()
        and is_flushed(sys.stdout)
        and is_flushed(sys.stderr)
    )


def is_harmless(name, module, stocked):
    """Code in C may have buffers and exit functions of its own; `ctypes` leads to such code."""
    if name in stocked:
        return name != '_ctypes'
    return str(getattr(getattr(module, '__spec__', None), 'origin', '')).endswith('.py')


def no_object_shows_its_end():
    objects = gc.get_objects()
    if len(objects) > OBJECTS_LIMIT:
        return False
    silent = {}
    for each in objects:
        kind = type(each)
        if kind not in silent:
            silent[kind] = has_no_end(kind)
        if not silent[kind]:
            return False
        # Instances of a class may escape the collector's view.
        if issubclass(kind, type) and not has_no_end(each):
            return False
        if issubclass(kind, ref) and each.__callback__ is not None and not is_of_interpreter(each.__callback__):
            return False
    return True


def has_no_end(kind):
    """Generators, files, sockets, tasks have a `__del__` as well."""
    return not any('__del__' in names_of(base) for base in bases_of(kind))


def is_of_interpreter(callback):
    if type(callback) is type(len):
        return callback.__name__ in OWN_CALLBACKS
    return getattr(callback, '__module__', None) in WEAK_CONTAINERS


def is_flushed(stream):
    try:
        stream.flush()
    except Exception:
        return False
    return True
