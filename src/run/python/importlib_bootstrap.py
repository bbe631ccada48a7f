"""Entry of the program's process: reads the driver and its orders from a pipe, then runs the program.

Its name matters. Frames of this file stay below those of the program; CPython's warnings skip frames of files whose
path contains both "importlib" and "_bootstrap" (is_internal_frame in _warnings.c). So a `stacklevel` that runs off the
program's stack ends at `sys`, as it does where no driver is.

Started with `warm`, the process first serves as a supervisor (`supervisor.py`), and the programs run in its forks. A fork
comes back to this file's last line, so that its stack is that of a process of its own.
"""
import marshal
import os
import sys


# Of these there must not be a second one.
CHANGED = ('time', 'warnings')


def receive():
    with open(int(sys.argv[1]), 'rb') as pipe:
        orders, driver_code = marshal.load(pipe), marshal.load(pipe)
    return orders, load(driver_code)


def load(modules):
    """The last of the modules; they find each other while they load. Nothing of them, nor of what they import, is found
    afterwards: `sys.modules` is that of a plain interpreter, but for what the driver has changed.
    """
    module, before = None, set(sys.modules).union(CHANGED)
    for name, code in modules:
        module = sys.modules[name] = type(sys)(name)
        exec(code, module.__dict__)
    for name in set(sys.modules) - before:
        del sys.modules[name]
    return module


def serve():
    """Returns in the process of a program only."""
    # The package may be read-only, and is none of a program's business anyway.
    sys.dont_write_bytecode = True
    import bundle

    driver = load(bundle.driver_code())
    driver.prepare(sys.argv[4])
    del sys.modules['bundle']
    # As a fresh interpreter has it when its program begins.
    shown = dict(sys.modules)
    import stock

    kept = stock.Stock(shown, driver.imports.files_of(shown.values()))
    with kept:
        import warm
    return warm.serve(kept, sys.argv[2], sys.argv[3]), driver


if __name__ == '__main__':
    given, driver = serve() if sys.argv[1] == 'warm' else receive()
    sys.path_importer_cache.pop(os.path.dirname(os.path.abspath(__file__)), None)
    driver.run_program(given)
