"""Times of files, which are real: of one that was changed after a leap, they lie before what the clock said then.

`os.stat` cannot know which of its results are looked at. So the run is given up when such a file is asked about, unless
by a function of the standard library that wants to know something else than the time.
"""
import os
import sys

from clock.likeness import acting, built_in
from clock.outside import give_up
from clock.state import state

# Of the kernel's clock for files: a tick of 100 Hz, and some more.
CLOCK_GRAIN = 20 * 10**6
HARMLESS = frozenset(
    """
    checkcache exists getsize glob is_dir is_file isdir isfile islink ismount lexists makedirs mkdtemp mkstemp rmtree
    samefile sameopenfile samestat updatecache walk copyfile copymode move _rmtree_safe_fd _path_isdir _path_isfile
    """.split()
)


def watch_files():
    for name in ('stat', 'lstat', 'fstat'):
        native = getattr(os, name)
        setattr(os, name, built_in(native, acting(native, asking(native), keywords=True)))
    native = os.scandir
    os.scandir = built_in(native, acting(native, listing(native), keywords=True))


def asking(native):
    def act(*args, **named):
        found = native(*args, **named)
        leap = state.first_leap
        if leap is not None and latest(found) > leap - CLOCK_GRAIN and not is_harmless():
            give_up('the time of a file that was changed meanwhile')
        return found

    return act


def latest(found):
    return max(found.st_mtime_ns, found.st_ctime_ns, found.st_atime_ns)


def is_harmless():
    """Whether a function of the standard library asks that does not look at the times, or the import system."""
    frame = sys._getframe(3)
    while frame is not None and is_of_stdlib(frame.f_code.co_filename):
        if frame.f_code.co_name in HARMLESS:
            return True
        frame = frame.f_back
    return False


STDLIB = os.path.join(os.path.dirname(os.__file__), '')
SITE = os.path.join(STDLIB, 'site-packages')


def is_of_stdlib(file):
    return (file.startswith(STDLIB) and not file.startswith(SITE)) or file.startswith('<frozen')


def listing(native):
    def act(*args, **named):
        # Its entries hand out times, and are not seen when they do.
        if not is_of_stdlib(sys._getframe(2).f_code.co_filename):
            give_up('the times of files (os.scandir)')
        return native(*args, **named)

    return act
