"""The private folders of a run: working directory, home, temporary files.

Making and removing them waits for the disk, which takes longer than most programs, and most leave them as they found them.
So those that are just as they were are kept for the next run that is given the same name.
"""
import os
import stat

FOLDERS = ('work', 'home', 'tmp')
PROGRAM = os.path.join('work', 'program.py')


def make(root, program):
    """Folders `work`, `home` and `tmp` under `root`, for this user alone, and the program in `work`. Returns their looks."""
    try:
        os.mkdir(root, 0o700)
    except FileExistsError:
        # `clear` has left it.
        pass
    else:
        for name in FOLDERS:
            os.mkdir(os.path.join(root, name), 0o700)
    write(os.path.join(root, PROGRAM), program)
    return looks(root)


def write(path, text):
    """Never empties the file: a file system may wait for the disk when such a one is written anew."""
    descriptor = os.open(path, os.O_RDWR | os.O_CREAT, 0o666)
    try:
        rest = text
        while rest:
            rest = rest[os.write(descriptor, rest) :]
        os.ftruncate(descriptor, len(text))
    finally:
        os.close(descriptor)


def clear(root, before):
    """To be called when nothing of the run lives any more. `before`: what `make` returned, or None where it did not."""
    if before is None or attempt(looks, root) != before:
        remove(root)


def looks(root):
    """What is in there, and whose: a file that is only written anew in place does not show, and need not."""
    paths = [root] + [os.path.join(root, name) for name in FOLDERS]
    states = [os.lstat(path) for path in paths + [os.path.join(root, PROGRAM)]]
    marks = [(each.st_dev, each.st_ino, each.st_mode, each.st_nlink, each.st_uid, each.st_gid) for each in states]
    # Not by times: those of a file system stand still for milliseconds.
    return marks, [sorted(os.listdir(path)) for path in paths]


def remove(root):
    """Best effort: whatever a program left, in folders that it made unreadable too. Not by shutil, which is slow to import."""
    if os.path.islink(root) or not os.path.isdir(root):
        return attempt(os.unlink, root)
    try:
        # Most are empty.
        return os.rmdir(root)
    except OSError:
        pass
    attempt(os.chmod, root, stat.S_IRWXU)
    for name in attempt(os.listdir, root) or ():
        remove(os.path.join(root, name))
    return attempt(os.rmdir, root)


def remove_if_last(parent, socket):
    """Where Node was killed, the last supervisor takes the common folder away, in which only the socket is left."""
    if attempt(os.listdir, parent) in ([], [socket]):
        remove(parent)


def attempt(action, *arguments):
    try:
        return action(*arguments)
    except OSError:
        return None
