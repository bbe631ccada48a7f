"""The driver's frames lie below those of the program: who counts or lists frames is not to meet them.

What is left is `f_back` of the program's lowest frame, which nothing can change.
"""
import sys

from clock.likeness import acting, built_in, reading

# 3.7 to 3.11 count a call of a built-in function as well, here that of `exec`.
CALLS_OF_EXEC = 1 if (3, 7) <= sys.version_info < (3, 12) else 0


def install(run):
    run.after_import['traceback'] = lambda module: hide_in_walks(run, module)
    run.after_import['inspect'] = lambda module: hide_in_lists(run, module)


def raise_limit(below):
    """`below`: frames between the interpreter's start and the program's first."""
    get, set_to = sys.getrecursionlimit, sys.setrecursionlimit
    below += CALLS_OF_EXEC

    def setrecursionlimit(limit):
        if limit < 1:
            raise ValueError
        set_to(limit + below)

    set_to(get() + below)
    sys.getrecursionlimit = built_in(get, reading(get, lambda: get() - below))
    sys.setrecursionlimit = built_in(set_to, acting(set_to, setrecursionlimit))


def hide_in_walks(run, traceback):
    native = traceback.walk_stack

    def walk_stack(f):
        # Without a frame it looks for that of its caller, by a number of steps.
        return native(f) if f is None else above(run, native(f))

    traceback.walk_stack = walk_stack


def above(run, walk):
    for frame, line in walk:
        if run.is_driver(frame.f_code.co_filename):
            return
        yield frame, line


def hide_in_lists(run, inspect):
    native = inspect.getouterframes

    def getouterframes(frame, context=1):
        found = native(frame, context)
        ours = [index for index, each in enumerate(found) if run.is_driver(each[1])]
        return found[: ours[0]] if ours else found

    inspect.getouterframes = getouterframes


def depth():
    """Of the caller: 1 for the first function of a process."""
    frame, count = sys._getframe(1), 0
    while frame is not None:
        frame, count = frame.f_back, count + 1
    return count
