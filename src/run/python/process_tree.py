"""Processes: adopting orphans, finding descendants, killing them all."""
import errno
import os
import signal
import sys
import time

try:
    import ctypes
except ImportError:
    ctypes = None

PR_SET_PDEATHSIG = 1
PR_SET_CHILD_SUBREAPER = 36
KILL_LIMIT_SECONDS = 20


def native_prctl():
    if ctypes is None or not sys.platform.startswith('linux'):
        return None
    try:
        return ctypes.CDLL(None, use_errno=True).prctl
    except (OSError, AttributeError):
        return None


PRCTL = native_prctl()


def prctl(option, value):
    """False where the kernel, or this Python's ctypes, has none."""
    return PRCTL is not None and PRCTL(option, value, 0, 0, 0) == 0


def adopt_orphans():
    """Descendants whose parent dies become children of this process, whatever session they are in (Linux 3.4)."""
    return prctl(PR_SET_CHILD_SUBREAPER, 1)


def die_with_parent(parent):
    """Must come after every change of credentials, which resets it (prctl(2))."""
    prctl(PR_SET_PDEATHSIG, signal.SIGKILL)
    if os.getppid() != parent:
        os._exit(1)


def kill_descendants(spared=()):
    """Kills and reaps every descendant of this process, except the trees under the children in `spared`.

    A process that forks faster than one look sees is met by the next look. Returns what is known of those reaped:
    a dict of pid to wait status; the spared are not reaped.
    """
    statuses = {}
    deadline = time.monotonic() + KILL_LIMIT_SECONDS
    while time.monotonic() < deadline:
        if not spared and reap_all(statuses):
            break
        doomed = descendants(os.getpid(), spared)
        if spared and not doomed:
            break
        for pid in doomed:
            kill(pid)
        if spared:
            reap_those(doomed, statuses)
        time.sleep(0.0005)
    return statuses


def seconds_on_or_for_a_processor(pid):
    """What the threads of a process have had of processors, and what they have waited for one (Linux); else None."""
    total = 0
    try:
        for thread in os.listdir('/proc/%d/task' % pid):
            with open('/proc/%d/task/%s/schedstat' % (pid, thread), 'rb') as file:
                running, waiting = file.read().split()[:2]
            total += int(running) + int(waiting)
    except (OSError, ValueError):
        return None
    return total / 1e9


def kill(pid):
    signal_quietly(pid, signal.SIGKILL)


def signal_quietly(pid, number):
    try:
        os.kill(pid, number)
    except OSError:
        pass


def kill_group(group):
    """In one step for the kernel, so that no fork in the group can outrun it."""
    try:
        os.killpg(group, signal.SIGKILL)
    except OSError:
        pass


def reap_all(statuses):
    """Takes every child that has ended; true where none is left."""
    while True:
        try:
            pid, status = os.waitpid(-1, os.WNOHANG)
        except OSError as error:
            if error.errno == errno.ECHILD:
                return True
            raise
        if pid == 0:
            return False
        statuses[pid] = status


def reap_those(pids, statuses):
    for pid in pids:
        try:
            ended, status = os.waitpid(pid, os.WNOHANG)
        except OSError:
            continue
        if ended:
            statuses[ended] = status


def descendants(root, spared=()):
    children = {}
    for pid, parent in parents():
        children.setdefault(parent, []).append(pid)
    found = []
    queue = [root]
    while queue:
        for pid in children.get(queue.pop(), ()):
            if pid not in spared:
                found.append(pid)
                queue.append(pid)
    return found


def parents():
    """Pairs of process and parent."""
    if os.path.isdir('/proc/self/task'):
        return parents_in_proc()
    return parents_from_ps()


def parents_in_proc():
    pairs = []
    for name in os.listdir('/proc'):
        if name.isdigit():
            try:
                with open('/proc/' + name + '/stat', 'rb') as file:
                    stat = file.read()
            except OSError:
                continue
            # The name of the program, in parentheses, may itself hold spaces and parentheses.
            pairs.append((int(name), int(stat[stat.rindex(b')') + 2 :].split()[1])))
    return pairs


def parents_from_ps():
    """macOS: no /proc. `ps` itself is among the pairs, and gone by then."""
    import subprocess

    try:
        listing = subprocess.check_output(['ps', '-axo', 'pid=,ppid='])
    except (OSError, subprocess.CalledProcessError):
        return []
    return [(int(pid), int(parent)) for pid, parent in (line.split() for line in listing.splitlines())]
