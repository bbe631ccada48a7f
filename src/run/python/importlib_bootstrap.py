"""Entry of the program's process: reads the driver and its orders from a pipe, then runs the program.

Its name matters. Frames of this file stay below those of the program; CPython's warnings skip frames of files whose
path contains both "importlib" and "_bootstrap" (is_internal_frame in _warnings.c). So a `stacklevel` that runs off the
program's stack ends at `sys`, as it does where no driver is.
"""
import marshal
import os
import sys


def receive():
    with open(int(sys.argv[1]), 'rb') as pipe:
        return marshal.load(pipe), marshal.load(pipe)


def load(modules):
    """The last of the modules; they find each other while they load, and no program finds them afterwards."""
    module = None
    for name, code in modules:
        module = sys.modules[name] = type(sys)(name)
        exec(code, module.__dict__)
    for name, _ in modules:
        del sys.modules[name]
    return module


if __name__ == '__main__':
    orders, driver_code = receive()
    sys.path_importer_cache.pop(os.path.dirname(os.path.abspath(__file__)), None)
    load(driver_code).run_program(orders)
