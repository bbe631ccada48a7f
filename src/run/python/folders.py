"""The private folders of a run: working directory, home, temporary files."""
import os
import stat


def make(root):
    """Folders `work`, `home` and `tmp` under `root`, for this user alone."""
    os.mkdir(root, 0o700)
    for name in ('work', 'home', 'tmp'):
        os.mkdir(os.path.join(root, name), 0o700)


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
