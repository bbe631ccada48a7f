"""os._exit: the way out that skips everything, reported before it is taken."""
import os
import sys

from clock.likeness import acting, built_in

ONLY_AST = 0x400  # ast.PyCF_ONLY_AST, without importing ast


def install(run):
    native = os._exit

    def leave(status):
        # In a forked child it is the usual end (multiprocessing); a wrong argument raises.
        if isinstance(status, int) and run.channel.is_mine() and not run.finished:
            # Between are this function and what stands for the native one.
            report(run, status, sys._getframe(2))
        native(status)

    posix = sys.modules.get('posix')
    os._exit = built_in(native, acting(native, leave, keywords=True))
    if posix is not None:
        posix._exit = os._exit


def report(run, status, caller):
    run.channel.muted = True  # compiling again warns again
    last = run.body_ended or is_last_statement(run, caller)
    run.channel.muted = False
    if last and not run.body_ended:
        run.end_body()
    line = line_of(run, caller)
    caller = None
    run.channel.send('leave', {'status': status & 0xFF, 'line': line, 'last': last})


def line_of(run, frame):
    while frame is not None:
        if frame.f_code.co_filename == run.path:
            return frame.f_lineno
        frame = frame.f_back
    return None


def is_last_statement(run, frame):
    if frame.f_code is not run.code:
        return False
    with open(run.path, 'rb') as file:
        body = compile(file.read(), run.path, 'exec', ONLY_AST, True).body
    first = first_line(body[-1])
    # Two statements on one line cannot be told apart by the line: what is not sure is not called an ordinary end.
    alone = len(body) < 2 or last_line(body[-2]) < first
    return alone and frame.f_lineno >= first


def first_line(statement):
    return min([statement.lineno] + [node.lineno for node in getattr(statement, 'decorator_list', ())])


def last_line(statement):
    """The highest line number in the statement."""
    highest = getattr(statement, 'end_lineno', None) or getattr(statement, 'lineno', 0)
    for name in statement._fields:
        value = getattr(statement, name, None)
        for node in value if isinstance(value, list) else (value,):
            if hasattr(node, '_fields'):
                highest = max(highest, last_line(node))
    return highest
