"""What a program asked for in vain when it raised: a file, a command, an address, a module, input. Facts only."""
import os
import re
import sys
from os.path import abspath, basename, dirname, lexists

from stdlib_names import belongs_to_stdlib, is_missing_here, is_of_stdlib, is_one_slip
from wanted import file_wanted, module_wanted, part_of_windows, text_of_program, variable_wanted
from witness import FOLDER, text_of

CAUSES_LIMIT = 8
TEXT_LIMIT = 300
# Mistakes of the program, whatever had gone wrong before it made them.
OWN_MISTAKES = (NameError, TypeError, AttributeError, SyntaxError, AssertionError)


def lack_of(run, error):
    """None where nothing can be said."""
    try:
        text = text_of_program(run)
        chain = causes(error, text)
        line = line_of(run, error, text)
        module = innermost_module(error)
        return {
            'causes': [cause_of(each) for each in chain],
            'raisedIn': module,
            'isOfPackage': any(is_packaged(each) for each in frames_below(run, error)),
            'line': line,
            'path': first(path_of(run, each) for each in chain) or sought_by(run, error, text, line or '', module),
            'command': first(command_of(each) for each in chain),
            'address': address_of(run),
            'module': module_needed(run, chain, text, (line or '').strip()),
            'variable': variable_of(run, error) or variable_wanted(run, error, text, (line or '').strip()),
            'readsArguments': 'sys.argv' in text,
            'hasOwnInput': sys.stdin is not sys.__stdin__,
            'isWitnessed': run.witness.is_awake,
        }
    except Exception:
        return None


def first(facts):
    return next((fact for fact in facts if fact is not None), None)


def causes(error, text):
    """From the exception to what it came from."""
    found = []
    while isinstance(error, BaseException) and len(found) < CAUSES_LIMIT and not any(error is each for each in found):
        found.append(error)
        # Of other classes an attribute may be code of the program.
        reason = error.reason if isinstance(error, OSError) and hasattr(error, 'reason') else None
        grouped = getattr(error, 'exceptions', None)
        if error.__cause__ is not None:
            error = error.__cause__
        elif isinstance(grouped, tuple) and grouped and type(error).__name__.endswith('ExceptionGroup'):
            # PEP 654
            error = grouped[0]
        elif isinstance(reason, BaseException):
            # urllib.error.URLError
            error = reason
        elif isinstance(error, OWN_MISTAKES) and not is_left_unbound(error, text):
            break
        elif error.__suppress_context__ and is_of_program(error):
            break
        else:
            error = error.__context__
    return found


def is_left_unbound(error, text):
    """`handle.close()` in a `finally` below a `handle = open(...)` that failed."""
    match = re.match(r"(?:local variable |cannot access local variable |name )'(\w+)'", text_in(error))
    if not isinstance(error, NameError) or match is None:
        return False
    return re.search(r'\b%s\b\s*(?:=[^=]|,.*[^=!<>]=[^=])|\b(?:as|import)\s+%s\b' % (match.group(1), match.group(1)), text) is not None


def is_of_program(error):
    """What a package raises `from None` still has its reason."""
    return innermost_module(error) in ('__main__', None)


def cause_of(error):
    """`kinds`: the names of its classes, its own first."""
    number = error.errno if isinstance(error, OSError) else None
    # urllib.error.HTTPError
    status = getattr(error, 'code', None) if isinstance(error, OSError) else None
    return {
        'kinds': [kind.__name__ for kind in type(error).__mro__],
        'message': text_in(error)[:TEXT_LIMIT],
        'errno': number if type(number) is int else None,
        'status': status if type(status) is int else None,
    }


def text_in(error):
    try:
        return str(error)
    except Exception:
        return ''


def innermost_frame(error):
    traceback, frame = error.__traceback__, None
    while traceback is not None:
        frame, traceback = traceback.tb_frame, traceback.tb_next
    return frame


def innermost_module(error):
    frame = innermost_frame(error)
    name = None if frame is None else frame.f_globals.get('__name__')
    return name if isinstance(name, str) else None


def frames_below(run, error):
    """From the first line of the program on."""
    found, traceback = [], error.__traceback__
    while traceback is not None:
        if found or traceback.tb_frame.f_code.co_filename == run.path:
            found.append(traceback.tb_frame)
        traceback = traceback.tb_next
    return found


def is_packaged(frame):
    name = frame.f_globals.get('__name__')
    if not isinstance(name, str) or name == '__main__' or frame.f_code.co_filename.startswith(FOLDER):
        return False
    # The class that `collections` writes for it.
    return not name.startswith('namedtuple_') and not is_of_stdlib(name)


def line_of(run, error, text):
    """The text of the deepest line of the program."""
    number, traceback = None, error.__traceback__
    while traceback is not None:
        if traceback.tb_frame.f_code.co_filename == run.path:
            number = traceback.tb_lineno
        traceback = traceback.tb_next
    if number is None:
        return None
    lines = text.split('\n')
    return lines[number - 1][:TEXT_LIMIT] if number <= len(lines) else None


def path_of(run, error):
    """`isOwn`: the program has made or removed what is missing, or has made a temporary folder for it.

    Of a folder that it makes with another name it may be that its author has it already, with files in it.
    """
    if not isinstance(error, OSError) or not isinstance(error.filename, (str, bytes)):
        return None
    name = os.fsdecode(error.filename)
    gone = topmost_missing(abspath(name))
    made = run.witness.made
    is_own = gone in made or any(gone.startswith(each + os.sep) for each in run.witness.private)
    return {'text': name[:TEXT_LIMIT], 'isOwn': is_own or any(is_meant(gone, each) for each in made)}


def is_meant(written, made):
    """A letter too many, too few, or two exchanged. `a.csv` and `b.csv` are two files."""
    is_replaced = len(written) == len(made) and sorted(written) != sorted(made)
    is_name = dirname(written) == dirname(made) and len(basename(made)) > 4
    return is_name and not is_replaced and not any(map(str.isdigit, set(written) ^ set(made))) and is_one_slip(written, made)


def sought_by(run, error, text, line, module):
    sought = file_wanted(run, error, text, line, module)
    return None if sought is None else {'text': sought[:TEXT_LIMIT], 'isOwn': False}


def topmost_missing(path):
    while not lexists(path) and not lexists(dirname(path)) and dirname(path) != path:
        path = dirname(path)
    return path


def command_of(error):
    """`isLine`: a command with its arguments in one text, and there is such a command."""
    traceback = error.__traceback__ if isinstance(error, OSError) else None
    while traceback is not None:
        frame = traceback.tb_frame
        names = EXECUTING.get((frame.f_globals.get('__name__'), frame.f_code.co_name))
        found = None if names is None else command_in(frame.f_locals, names, error)
        if found is not None:
            return found
        traceback = traceback.tb_next
    return None


def command_in(variables, names, error):
    command = first(variables.get(name) for name in names)
    if not isinstance(command, (str, bytes, os.PathLike)):
        return None
    text = os.fsdecode(command)
    if isinstance(error.filename, (str, bytes)) and os.fsdecode(error.filename) != text:
        # The working directory.
        return None
    word = text.split(' ', 1)[0]
    is_line = word != text and any(os.access(os.path.join(folder, word), os.X_OK) for folder in os.get_exec_path())
    return {'text': text[:TEXT_LIMIT], 'isLine': is_line}


# Names of variables by function, best first.
EXECUTING = {('subprocess', '_execute_child'): ('orig_executable', 'executable'), ('os', '_execvpe'): ('file',)}


def address_of(run):
    asked = run.witness.asked
    if asked is None:
        return None
    return {'text': text_of(asked)[:TEXT_LIMIT], 'place': run.witness.place_of(asked)}


def module_needed(run, chain, text, line):
    """Of an error of its own it is the reason where the program, or a package, says that something is to be installed."""
    own = module_of(chain[0])
    if own is not None:
        return own
    is_told = isinstance(chain[0], (ImportError, SystemExit)) or line.startswith('raise')
    behind = first(module_of(each) for each in chain[1:]) if is_told else None
    wanted = None if behind is not None else module_wanted(run, chain[0], text, line)
    return behind if wanted is None else {'name': wanted, 'isPart': False}


def module_of(error):
    """`isPart`: of this very Python, of which this machine has not all."""
    part = part_of_windows(error)
    if part is not None:
        return {'name': part, 'isPart': True}
    if not isinstance(error, ModuleNotFoundError) or not isinstance(error.name, str):
        return None
    is_part = is_missing_here(error.name)
    return None if belongs_to_stdlib(error.name) and not is_part else {'name': error.name, 'isPart': is_part}


def variable_of(run, error):
    """The variable of the environment that was asked for, unless the program has removed it."""
    frame = innermost_frame(error)
    if not isinstance(error, KeyError) or frame is None or frame.f_globals.get('__name__') != 'os' or not error.args:
        return None
    name = str(error.args[0])
    return None if name in run.witness.unset else name[:TEXT_LIMIT]
