"""The end that an exception makes of a program: exit status, sys.excepthook, and the record of the error."""
import sys

from describe import line_in, message_of, printed, type_name
from lack import lack_of
from stdlib_names import belongs_to_stdlib, is_missing_here


def end_by(run, error):
    """Does what CPython does with an exception that nobody caught; returns the exit status."""
    if isinstance(error, SystemExit):
        status = status_of(error)
        if status != 0:
            run.channel.send('exitLack', lack_of(run, error))
        return status
    run.channel.send('error', described(run, error))
    sys.last_type, sys.last_value, sys.last_traceback = type(error), error, error.__traceback__
    if sys.version_info >= (3, 12):
        sys.last_exc = error
    status = call_hook(run, error)
    if status is not None:
        return status
    # 3.8 and later kill themselves with SIGINT, which a shell shows as 130.
    return 130 if isinstance(error, KeyboardInterrupt) and sys.version_info >= (3, 8) else 1


def status_of(error):
    code = error.code
    if code is None:
        return 0
    if isinstance(code, int):
        # More than a C long holds becomes -1.
        return code & 0xFF if -(2**63) <= code < 2**63 else 255
    try:
        sys.stderr.write(str(code) + '\n')
        sys.stderr.flush()
    except Exception:
        pass
    return 1


def described(run, error):
    line, column = place_of(run, error)
    return {
        'type': type_name(type(error)),
        'message': message_of(error),
        'line': line,
        'column': column,
        'traceback': traceback_of(error),
        'missingModule': missing_module(error),
        'lack': lack_of(run, error),
    }


def place_of(run, error):
    if isinstance(error, SyntaxError) and error.filename == run.path:
        return error.lineno, error.offset
    return line_in(run.path, error.__traceback__), None


def traceback_of(error):
    try:
        return printed(error)
    except Exception:
        return type_name(type(error)) + ': ' + message_of(error) + '\n'


def missing_module(error):
    if not isinstance(error, ModuleNotFoundError) or not isinstance(error.name, str):
        return None
    return None if belongs_to_stdlib(error.name) and not is_missing_here(error.name) else error.name


def call_hook(run, error):
    """The status that a SystemExit raised by the program's own hook asks for, else None."""
    hook = getattr(sys, 'excepthook', None)
    if hook is sys.__excepthook__ or hook is None:
        if not run.streams.stderr_is_ours():
            sys.__excepthook__(type(error), error, error.__traceback__)
        return None
    try:
        hook(type(error), error, error.__traceback__)
    except SystemExit as leaving:
        return status_of(leaving)
    except BaseException as second:
        second.__traceback__ = second.__traceback__.tb_next
        show('Error in sys.excepthook:\n' + traceback_of(second) + '\nOriginal exception was:\n' + traceback_of(error))
    return None


def show(text):
    try:
        sys.stderr.write(text)
    except Exception:
        pass
