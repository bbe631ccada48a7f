"""Exceptions as plain data: their names, their words, their place in the program's file, as CPython prints them."""
import sys
from _thread import get_ident


def type_name(kind):
    """As in a traceback: bare for built-ins and for what the program defines, else with the module."""
    module = getattr(kind, '__module__', None)
    name = getattr(kind, '__qualname__', None) or str(kind)
    return name if module in (None, 'builtins', '__main__') else '%s.%s' % (module, name)


def message_of(error):
    if isinstance(error, SyntaxError) and error.msg is not None:
        return str(error.msg)
    try:
        return str(error)
    except Exception:
        return '<exception str() failed>'


def line_in(path, traceback):
    """The deepest line of the program's file, or None."""
    line = None
    while traceback is not None:
        if traceback.tb_frame.f_code.co_filename == path:
            line = traceback.tb_lineno
        traceback = traceback.tb_next
    return line


class Captured:
    """Stands in for sys.stderr while this thread prints into it; other threads write through to the real one."""

    encoding = 'utf-8'
    errors = 'backslashreplace'

    def __init__(self, real):
        self.real = real
        self.thread = get_ident()
        self.parts = []

    def write(self, text):
        if get_ident() != self.thread:
            return self.real.write(text)
        self.parts.append(text)
        return len(text)

    def flush(self):
        pass

    def isatty(self):
        return False

    def __getattr__(self, name):
        return getattr(self.real, name)


def printed(error):
    """The traceback text as this very version of CPython prints it, by letting it print."""
    real = sys.stderr
    captured = sys.stderr = Captured(real)
    try:
        sys.__excepthook__(type(error), error, error.__traceback__)
    finally:
        sys.stderr = real
    return ''.join(captured.parts)
