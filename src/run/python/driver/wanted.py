"""What the text of a program asks for and did not get, where the program went on until it raised, or left by itself."""
import os
import sys

from stdlib_names import belongs_to_stdlib

ONLY_AST = 0x400  # ast.PyCF_ONLY_AST, without importing ast
ASKING_FOR_VARIABLE = r'\b(?:getenv|environ\.get)\(\s*["\'](\w+)["\']\s*(?:,\s*(?:None|""|\'\')\s*)?\)'
CATCHING = ('ImportError', 'ModuleNotFoundError', 'Exception', 'BaseException')
FORMATS = (
    'json|jsonl|ya?ml|toml|ini|cfg|conf|env|csv|tsv|txt|md|rst|xml|scxml|html?|sql|db|sqlite3?|log|pdf|png|jpe?g|gif|svg|bmp'
    '|tiff?|wav|mp[34]|avi|zip|gz|tgz|tar|xlsx?|docx?|pptx?|parquet|pkl|npy|npz|h5|nc|pem|key|crt|jinja2?|j2|proto|lark|bin|dat'
)
# Of Windows, by module; elsewhere nobody has them.
OF_WINDOWS = {
    'asyncio': 'ProactorEventLoop IocpProactor WindowsProactorEventLoopPolicy WindowsSelectorEventLoopPolicy',
    'ctypes': 'FormatError GetLastError HRESULT OleDLL WinDLL WinError oledll windll get_last_error set_last_error',
    'os': 'O_BINARY O_NOINHERIT O_TEXT startfile add_dll_directory',
    'signal': 'CTRL_BREAK_EVENT CTRL_C_EVENT SIGBREAK',
    'socket': 'SIO_KEEPALIVE_VALS SIO_RCVALL SO_EXCLUSIVEADDRUSE',
    'subprocess': (
        'CREATE_BREAKAWAY_FROM_JOB CREATE_DEFAULT_ERROR_MODE CREATE_NEW_CONSOLE CREATE_NEW_PROCESS_GROUP'
        ' CREATE_NO_WINDOW DETACHED_PROCESS STARTF_USESHOWWINDOW STARTF_USESTDHANDLES STARTUPINFO SW_HIDE'
    ),
    'sys': 'dllhandle getwindowsversion winver',
}


def text_of_program(run):
    try:
        with open(run.path, 'rb') as file:
            return file.read().decode('utf-8', 'replace')
    except OSError:
        return ''


def part_of_windows(error):
    """`os.startfile`, or None."""
    import re

    message = str(error) if isinstance(error, (AttributeError, ImportError)) else ''
    found = re.match(r"module '(\w+)' has no attribute '(\w+)'", message)
    if found:
        module, name = found.groups()
    else:
        found = re.match(r"cannot import name '?(\w+)'?(?: from '(\w+)')?", message)
        if not found:
            return None
        name, module = found.group(1), getattr(error, 'name', None)
    is_known = sys.platform != 'win32' and name in OF_WINDOWS.get(module, '').split()
    return '%s.%s' % (module, name) if is_known else None


def variable_wanted(run, error, text, line):
    """Asked for with nothing in its place: what came of it is None, or the program says that it is not set."""
    import re

    names = [each for each in re.findall(ASKING_FOR_VARIABLE, text) if each not in os.environ]
    names = [each for each in names if each not in run.witness.unset]
    message = str(error)
    if isinstance(error, (TypeError, AttributeError)) and re.search(r'\bNone(?:Type)?\b', message):
        return next(iter(names), None)
    if isinstance(error, SystemExit):
        return next(iter(names), None)
    words = set(re.findall(r'[a-z]+', message.lower()))
    is_own = line.startswith('raise')
    return next((each for each in names if is_own and words.issuperset(re.findall(r'[a-z]+', each.lower()))), None)


def module_wanted(run, error, text, line):
    """`try: import x` that failed and was let go, where the program misses it after all."""
    import re

    message = str(error)
    is_given_up = isinstance(error, SystemExit) or line.startswith('raise')
    is_none = isinstance(error, (TypeError, AttributeError)) and re.search(r'\bNone(?:Type)?\b', message)
    unbound = re.match(r"name '(\w+)' is not defined", message) if isinstance(error, NameError) else None
    if not (is_given_up or is_none or unbound):
        return None
    for module, names in guarded_imports(run, text):
        if module in sys.modules or belongs_to_stdlib(module):
            continue
        if unbound and unbound.group(1) not in names:
            continue
        if is_none and not any(re.search(r'\b%s\b' % each, line) for each in names):
            continue
        return module
    return None


def guarded_imports(run, text):
    """Modules that are imported where an ImportError is caught, each with the names that it would have bound."""
    is_muted, run.channel.muted = run.channel.muted, True
    try:
        tree = compile(text, run.path, 'exec', ONLY_AST, True)
    except SyntaxError:
        return []
    finally:
        run.channel.muted = is_muted
    return [each for node in nodes_in(tree) if is_guard(node) for inner in node.body for each in imports_of(inner)]


def is_guard(node):
    return type(node).__name__ == 'Try' and any(
        handler.type is None or any(getattr(each, 'id', None) in CATCHING for each in nodes_in(handler.type))
        for handler in node.handlers
    )


def imports_of(node):
    kind = type(node).__name__
    if kind == 'Import':
        return [(each.name, [each.asname or each.name.partition('.')[0]]) for each in node.names]
    if kind == 'ImportFrom' and not node.level and node.module:
        return [(node.module, [each.asname or each.name for each in node.names])]
    return []


def nodes_in(node):
    yield node
    for name in node._fields:
        value = getattr(node, name, None)
        for child in value if isinstance(value, list) else (value,):
            if hasattr(child, '_fields'):
                for each in nodes_in(child):
                    yield each


def file_wanted(run, error, text, line, module):
    """What was looked for in vain, and passed over: a pattern, a file of settings, a database without its tables."""
    witness = run.witness
    kind, message = type(error).__name__, str(error)
    if module == 'configparser' or kind in ('NoSectionError', 'NoOptionError'):
        return witness.sought
    if kind == 'OperationalError' and message.startswith('no such table') and 'create table' not in text.lower():
        return witness.database
    if kind == 'OperationalError' and message == 'unable to open database file':
        return witness.database
    is_empty = kind in ('IndexError', 'StopIteration') or (kind == 'ValueError' and ' empty ' in message)
    if not is_empty:
        return named_file(line) if module not in ('__main__', None) else None
    if witness.pattern is None:
        return witness.listed
    return None if matches_any(witness.pattern) else witness.pattern


def named_file(line):
    """In a call that a package refuses, perhaps because it took the name of a file that is not there for its content."""
    import re

    names = re.findall(r'["\']((?:[\w.-]+/)*[\w-]+\.(?:%s))["\']' % FORMATS, line)
    return next((each for each in names if not os.path.lexists(each)), None)


def matches_any(pattern):
    import glob

    return bool(glob.glob(pattern, recursive=True))
