"""The driver as code objects, compiled once for each supervisor and handed to every program process by a pipe."""
import marshal
import os

FOLDER = os.path.dirname(os.path.abspath(__file__))
ENTRY = os.path.join(FOLDER, 'importlib_bootstrap.py')

# In the order in which they import each other.
MODULES = (
    'clock.state',
    'channel',
    'streams',
    'describe',
    'stdlib_names',
    'witness',
    'wanted',
    'lack',
    'warning_hooks',
    'unretrieved',
    'after_import',
    'uncaught',
    'probes',
    'steps',
    'clock.likeness',
    'frames',
    'leaving',
    'ending',
    'imports',
    'clock.amounts',
    'clock.readers',
    'clock.proof',
    'clock.outside',
    'clock.files',
    'clock.output',
    'clock.waits',
    'clock.sleeping',
    'clock.descriptors',
    'clock.locks',
    'clock.dates',
    'clock.install',
    'driver',
)


def compile_driver():
    """Bytes that `marshal.load` turns into a list of (name, code)."""
    return marshal.dumps(driver_code())


def driver_code():
    return [(name, compiled(name)) for name in MODULES]


def compiled(name):
    path = os.path.join(FOLDER, 'driver', *name.split('.')) + '.py'
    with open(path, 'rb') as file:
        source = file.read()
    # The file name hides these frames as that of importlib_bootstrap.py does; it says why.
    return compile(source, path + ' (importlib_bootstrap)', 'exec', 0, True)
