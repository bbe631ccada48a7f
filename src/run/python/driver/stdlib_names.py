"""Which modules belong to the standard library, of this Python or of another?

A ModuleNotFoundError for one of these says something about Python, and not that a package is missing here.
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


def belongs_to_stdlib(name):
    top = name.partition('.')[0]
    return top in CAME_OR_WENT or top in names_here()


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
