"""No network: namespaces of Linux, by ctypes, with the loopback interface up."""
import errno
import fcntl
import os
import socket
import struct

try:
    import ctypes
except ImportError:
    ctypes = None

CLONE_NEWUSER = 0x10000000
CLONE_NEWNET = 0x40000000
SIOCGIFFLAGS = 0x8913
SIOCSIFFLAGS = 0x8914
IFF_UP = 1


def leave_network():
    """Raises OSError or ImportError, with the reason, where it cannot be had."""
    user, group = os.geteuid(), os.getegid()
    try:
        unshare(CLONE_NEWNET)
    except OSError as error:
        if error.errno != errno.EPERM:
            raise
        unshare(CLONE_NEWUSER | CLONE_NEWNET)
        map_ids(user, group)
    raise_loopback()


def problem():
    """Null where `leave_network` works in a child of this process, else why it does not."""
    reading, writing = os.pipe()
    pid = os.fork()
    if pid == 0:
        try:
            leave_network()
        except BaseException as error:
            os.write(writing, ('%s: %s' % (type(error).__name__, error)).encode('utf-8', 'replace'))
        finally:
            os._exit(0)
    os.close(writing)
    with open(reading, 'rb') as pipe:
        reason = pipe.read().decode('utf-8', 'replace')
    os.waitpid(pid, 0)
    return reason or None


def unshare(flags):
    if ctypes is None:
        raise ImportError('this Python has no ctypes')
    library = ctypes.CDLL(None, use_errno=True)
    if not hasattr(library, 'unshare'):
        raise OSError(errno.ENOSYS, 'this system has no unshare(2)')
    if library.unshare(flags) != 0:
        number = ctypes.get_errno()
        raise OSError(number, 'unshare: ' + os.strerror(number))


def map_ids(user, group):
    """The program stays who it was; the kernel asks that setgroups be given up first (user_namespaces(7))."""
    for name, text in (
        ('setgroups', 'deny'),
        ('uid_map', '%d %d 1' % (user, user)),
        ('gid_map', '%d %d 1' % (group, group)),
    ):
        with open('/proc/self/' + name, 'w') as file:
            file.write(text)


def raise_loopback():
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as any_socket:
        request = struct.pack('16sH14s', b'lo', 0, b'')
        flags = struct.unpack('16sH14s', fcntl.ioctl(any_socket, SIOCGIFFLAGS, request))[1]
        fcntl.ioctl(any_socket, SIOCSIFFLAGS, struct.pack('16sH14s', b'lo', flags | IFF_UP, b''))
