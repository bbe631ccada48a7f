"""Programs that are run in steps: examples of a session, parts with an end of their own, statements that are watched.

A step tells what it printed, what it raised, and of a watched statement the value. Lines count from 0.
"""
import sys

from describe import message_of, type_name
from lack import lack_of

ONLY_AST = 0x400  # ast.PyCF_ONLY_AST, without importing ast
FUTURE_FLAGS = 0x1FFE000 | 0x20000
REPR_LIMIT = 20000
NAME = '__claimcheck_step__'
BINDING = ('Assign', 'AugAssign', 'AnnAssign', 'Delete')


def wanted(run):
    return bool(run.chunks or run.watched)


def executed(run, namespace):
    """The exception that ended the program, or None."""
    with open(run.path, 'rb') as file:
        lines = file.read().decode('utf-8').split('\n')
    watch = Watch(run)
    if run.watched:
        setattr(sys.modules['builtins'], NAME, watch)
    chunks = run.chunks or [{'firstLine': 0, 'mode': 'module', 'mayRaise': False}]
    flags = 0
    for index, chunk in enumerate(chunks):
        end = chunks[index + 1]['firstLine'] if index + 1 < len(chunks) else len(lines)
        source = '\n' * chunk['firstLine'] + '\n'.join(lines[chunk['firstLine'] : end]) + '\n'
        watch.begin()
        error = None
        try:
            for code in compiled(run, chunk, source, flags):
                flags |= code.co_flags & FUTURE_FLAGS
                exec(code, namespace)
        except SyntaxError as raised:
            inner = raised.__traceback__.tb_next
            while inner is not None and inner.tb_frame.f_code.co_filename != run.path:
                inner = inner.tb_next
            error = raised.with_traceback(inner)
        except BaseException as raised:
            # The first entry is this function's.
            error = raised.with_traceback(raised.__traceback__.tb_next)
        output = watch.end()
        is_leaving = isinstance(error, (SystemExit, KeyboardInterrupt, GeneratorExit))
        record = {'kind': 'chunk', 'index': index, 'output': output, 'error': None, 'value': None}
        if error is not None:
            record['error'] = {'type': type_name(type(error)), 'message': message_of(error), 'lack': lack_of(run, error)}
        run.channel.send('step', record)
        if error is not None and (is_leaving or not chunk['mayRaise']):
            return error
        if error is not None:
            sys.last_type, sys.last_value, sys.last_traceback = type(error), error, error.__traceback__
    return None


def compiled(run, chunk, source, flags):
    if chunk['mode'] == 'prompt':
        try:
            return [compile(source, run.path, 'single', flags, True)]
        except SyntaxError:
            # Outside of the handler: its error is no context of the one that a reader sees.
            pass
        return cell(run, source, flags)
    if not run.watched:
        return [compile(source, run.path, 'exec', flags, True)]
    tree = compile(source, run.path, 'exec', flags | ONLY_AST, True)
    watch_statements(tree, run.path, set(run.watched))
    return [compile(tree, run.path, 'exec', flags, True)]


def cell(run, source, flags):
    """Several statements at one prompt, as in IPython: only the value of the last one is echoed."""
    tree = compile(source, run.path, 'exec', flags | ONLY_AST, True)
    if len(tree.body) < 2:
        return [compile(source, run.path, 'single', flags, True)]
    last = compile('0', run.path, 'single', ONLY_AST, True)
    last.body = [tree.body.pop()]
    return [compile(tree, run.path, 'exec', flags, True), compile(last, run.path, 'single', flags, True)]


def watch_statements(node, path, lines):
    """`f(x)` becomes a call that evaluates it between two marks; its place stays its own."""
    for name in node._fields:
        children = getattr(node, name, None)
        for child in list(children) if isinstance(children, list) else (children,):
            if not hasattr(child, '_fields'):
                continue
            if type(child).__name__ == 'Expr' and child.lineno - 1 in lines:
                telling = [telling_subject(child.value, child, path)]
                child.value = watching(child.value, child.lineno - 1, path)
            elif type(child).__name__ in BINDING and child.lineno - 1 in lines:
                targets = getattr(child, 'targets', None) or [child.target]
                telling = [telling_subject(target, child, path) for target in targets[:1]]
            else:
                watch_statements(child, path, lines)
                continue
            if isinstance(children, list):
                children[children.index(child) + 1 : children.index(child) + 1] = [each for each in telling if each]


def watching(value, line, path):
    text = '%s.ended(%d, %s.begin(), None)' % (NAME, line, NAME)
    call = compile(text, path, 'eval', ONLY_AST, True).body
    place(call, value)
    call.args[2] = value
    return call


def telling_subject(target, statement, path):
    """A statement that tells what `a = …`, `a[0] = …`, `del a[0]` and `a.sort()` made of `a`; None for others."""
    names = subjects(target, statement)
    if not names:
        return None
    value = names[0] if len(names) == 1 else '(%s)' % ', '.join(names)
    is_last = type(statement).__name__ == 'Expr'
    text = '%s.told(%d, %s, %s)' % (NAME, statement.lineno - 1, value, is_last)
    telling = compile(text, path, 'exec', ONLY_AST, True).body[0]
    place(telling, statement)
    return telling


def subjects(target, statement):
    kind = type(target).__name__
    if kind == 'Call' and type(target.func).__name__ == 'Attribute':
        target = target.func.value
        return [target.id] if type(target).__name__ == 'Name' else []
    if type(statement).__name__ == 'Delete' and kind == 'Name':
        return []
    if kind == 'Tuple':
        names = [getattr(each, 'id', None) for each in target.elts]
        return names if all(names) else []
    if type(statement).__name__ != 'Expr':
        while type(target).__name__ in ('Subscript', 'Attribute'):
            target = target.value
    return [target.id] if type(target).__name__ == 'Name' and type(statement).__name__ != 'Expr' else []


def place(node, like):
    if hasattr(node, 'lineno'):
        for name in ('lineno', 'col_offset', 'end_lineno', 'end_col_offset'):
            if hasattr(like, name):
                setattr(node, name, getattr(like, name))
    for name in node._fields:
        children = getattr(node, name, None)
        for child in children if isinstance(children, list) else (children,):
            if hasattr(child, '_fields'):
                place(child, like)


class Watch:
    """Keeps what is written to the program's stdout between a begin and its end; they may be nested."""

    def __init__(self, run):
        self.run = run
        self.raw = run.streams.stdout.buffer.raw
        self.starts = []
        self.was_none = False

    def begin(self):
        self.flush()
        if self.raw.taken is None:
            self.raw.taken = bytearray()
        self.starts.append(len(self.raw.taken))

    def end(self):
        self.flush()
        taken = self.raw.taken or b''
        text = bytes(taken[self.starts.pop() :]).decode('utf-8', 'replace') if self.starts else ''
        if not self.starts:
            self.raw.taken = None
        return text

    def ended(self, line, _, value):
        output = self.end()
        record = {'kind': 'value', 'index': line, 'output': output, 'error': None, 'value': None}
        self.was_none = value is None
        if value is not None:
            record['value'] = self.shown(value)
        self.run.channel.send('step', record)
        return value

    def told(self, line, value, is_of_call):
        if is_of_call and not self.was_none:
            return
        record = {'kind': 'subject', 'index': line, 'output': '', 'error': None, 'value': self.shown(value)}
        self.run.channel.send('step', record)

    def shown(self, value):
        """What `repr` prints and warns is not the program's."""
        import io

        streams = sys.stdout, sys.stderr
        sys.stdout = sys.stderr = io.StringIO()
        self.run.channel.muted = True
        try:
            text = repr(value)
        except BaseException as error:
            text = type_name(type(error)) + ': ' + message_of(error)
        finally:
            self.run.channel.muted = False
            sys.stdout, sys.stderr = streams
        return text if len(text) <= REPR_LIMIT else text[:REPR_LIMIT] + '…'

    def flush(self):
        try:
            self.run.streams.stdout.flush()
        except Exception:
            pass
