"""Which modules belong to the standard library, of this Python or of another, or are meant to?

A ModuleNotFoundError for one of these says something about Python, or about its author, and not that a package is missing.
"""
import os
import sys

# In some versions from 3.6 on and not in others.
CAME_OR_WENT = frozenset(
    """
    _bootlocale _collections_abc annotationlib aifc asynchat asyncore audioop binhex cgi cgitb chunk compression
    contextvars crypt dataclasses distutils dummy_threading ensurepip formatter fpectl graphlib imghdr imp lib2to3
    macpath macurl2path mailcap msilib nis nntplib ossaudiodev parser pathlib pipes pydoc_data pyexpat secrets smtpd
    sndhdr spwd sunau symbol telnetlib tomllib tkinter turtledemo uu xdrlib zoneinfo
    """.split()
)
# Of Python 2 alone.
OF_PYTHON_2 = frozenset(
    """
    BaseHTTPServer CGIHTTPServer ConfigParser Cookie HTMLParser Queue SimpleHTTPServer SimpleXMLRPCServer SocketServer
    StringIO Tkinter UserDict UserList UserString __builtin__ anydbm cPickle cStringIO commands compiler cookielib
    copy_reg dbhash dircache exceptions fpformat htmlentitydefs htmllib httplib ihooks md5 mimetools mimewriter mutex
    popen2 repr rfc822 robotparser sets sgmllib sha statvfs thread tkFileDialog tkMessageBox ttk urllib2 urlparse
    whichdb xmlrpclib
    """.split()
)
# In every version, but not in every build or on every platform.
NOT_EVERYWHERE = frozenset(
    """
    _bz2 _ctypes _curses _curses_panel _dbm _gdbm _hashlib _lzma _msi _scproxy _sqlite3 _ssl _tkinter _uuid _winapi
    msvcrt nt readline tkinter winreg winsound zlib
    """.split()
)
# Words, and packages, whose names are nearly those of modules of the library.
OTHERS = frozenset('asgiref locate rocket spring strong'.split())


def belongs_to_stdlib(name):
    top = name.partition('.')[0]
    return is_of_stdlib(name) or top in OF_PYTHON_2 or is_misspelt(top) or is_within_module(name)


def is_of_stdlib(name):
    top = name.partition('.')[0]
    return top in CAME_OR_WENT or top in names_here()


def is_missing_here(name):
    """Of this very Python, and yet it was not found."""
    top = name.partition('.')[0]
    return name == top and (top in NOT_EVERYWHERE or top in getattr(sys, 'stdlib_module_names', ()))


def names_here():
    """sys.stdlib_module_names is there from 3.10 on; before, the folder tells."""
    known = getattr(sys, 'stdlib_module_names', None)
    if known is not None:
        return known
    folder = os.path.dirname(os.__file__)
    found = set(sys.builtin_module_names)
    for place in (folder, os.path.join(folder, 'lib-dynload')):
        if os.path.isdir(place):
            found.update(entry.partition('.')[0] for entry in os.listdir(place))
    found.discard('site-packages')
    return found


def is_misspelt(name):
    """One slip away from a module, and no package that anybody knows: `asynico`, `Json`."""
    if name in OTHERS or name.startswith('_'):
        return False
    known = [each for each in names_here() if not each.startswith('_')]
    return any(
        name != each and (name.lower() == each.lower() or (len(each) > 5 and is_one_slip(name.lower(), each.lower())))
        for each in known
    )


def is_one_slip(written, meant):
    """Neighbours exchanged, a letter replaced, doubled or left out, but none at the end: `pathlib2` and `selector` may be
    modules of their own.
    """
    start = 0
    while start < min(len(written), len(meant)) and written[start] == meant[start]:
        start += 1
    rest, wanted = written[start:], meant[start:]
    if len(written) == len(meant) - 1:
        return bool(rest) and rest == wanted[1:]
    if len(written) == len(meant) + 1:
        return bool(wanted) and start > 0 and rest[0] == written[start - 1] and rest[1:] == wanted
    is_exchanged = rest[1:2] == wanted[:1] and rest[:1] == wanted[1:2] and rest[2:] == wanted[2:]
    # `vtypes` is none of `ctypes`: a name begins as it was meant to.
    is_replaced = start > 0 and bool(rest[1:]) and rest[1:] == wanted[1:] and not rest[0].isdigit()
    return len(written) == len(meant) and (is_exchanged or is_replaced)


def is_within_module(name):
    """Its package is here, as a whole, and has no such module. A namespace may have parts that are missing."""
    parent = name.rpartition('.')[0]
    module = sys.modules.get(parent) if parent else None
    return getattr(module, '__file__', None) is not None
