"""Which files outside of the standard library a program has imported: what was seen of it depends on them."""
import os
import sys

STDLIB = os.path.dirname(os.path.abspath(os.__file__)) + os.sep
FILES_LIMIT = 5000


def report(run):
    """Null for too many."""
    stock = run.counter.stock if run.counter is not None else None
    known = stock.known if stock is not None else {}
    files = files_of([module for name, module in list(sys.modules.items()) if known.get(name) is not module])
    own = os.path.dirname(run.path) + os.sep
    files = {file for file in files if not file.startswith(own)}
    if stock is not None:
        files.update(stock.files)
    run.channel.send('imported', sorted(files) if len(files) <= FILES_LIMIT else None)


def files_of(modules):
    files = set()
    for module in modules:
        # Not by getattr: a module may be lazy, and wake up.
        try:
            file = object.__getattribute__(module, '__dict__').get('__file__')
        except AttributeError:
            continue
        if type(file) is str and not is_of_stdlib(file):
            files.add(os.path.abspath(file))
    return files


def is_of_stdlib(file):
    return file.startswith(STDLIB) and '-packages' + os.sep not in file
