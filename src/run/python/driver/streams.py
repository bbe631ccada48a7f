"""sys.stdout and sys.stderr: the usual objects over the real pipes, whose writes are reported with their time."""
import io
import sys
from os import fstat

from channel import SEND_FRAMES, make_room, now
from clock.state import state

# So much of a piece's two ends is reported that the reaper finds it again among bytes of others.
END_BYTES = 48


class ReportingFile(io.FileIO):
    """What stands below `sys.stdout.buffer`."""

    def __init__(self, descriptor, stream, channel, piece_bytes):
        super().__init__(descriptor, 'w', closefd=False)
        self.channel = channel
        self.stream = stream
        self.name = '<' + stream + '>'
        # What was written since somebody asked for it to be kept.
        self.taken = None
        self.pipe = identity(descriptor)
        # A pipe takes so much (PIPE_BUF) in one step, so that no other writer comes between.
        self.piece_bytes = piece_bytes

    def write(self, data):
        # What is written has to be reported.
        make_room(SEND_FRAMES + 5)
        with memoryview(data) as whole, whole.cast('B') as view:
            done = 0
            while True:
                piece = view[done : done + self.piece_bytes]
                at = now()
                count = super().write(piece)
                if count is None:
                    # Somebody made the pipe non-blocking, and it is full.
                    return done or None
                self.report(at, piece[:count])
                if self.taken is not None:
                    self.taken += piece[:count]
                done += count
                if done >= len(view):
                    return done

    def report(self, at, piece):
        # After os.dup2(file, 1) the bytes go elsewhere.
        if self.channel.is_mine() and len(piece) > 0 and identity(self.fileno()) == self.pipe:
            self.send(at, piece)

    def send(self, at, piece):
        head = str(piece[:END_BYTES], 'latin-1')
        tail = str(piece[-END_BYTES:], 'latin-1')
        self.channel.send('write', self.stream, at, len(piece), head, tail, state.skipped / 1e9)


# type(sys.stdout.buffer.raw).__name__ as ever.
ReportingFile.__name__ = ReportingFile.__qualname__ = 'FileIO'
ReportingFile.__module__ = '_io'


def identity(descriptor):
    status = fstat(descriptor)
    return status.st_dev, status.st_ino


class Streams:
    """The program's two streams as they were at its start."""

    def __init__(self, channel, piece_bytes):
        self.channel = channel
        # Line by line, as on a terminal: an article shows what its reader sees there, and when.
        self.stdout = opened(1, 'stdout', 'strict', channel, piece_bytes)
        self.stderr = opened(2, 'stderr', 'backslashreplace', channel, piece_bytes)
        self.stderr_pipe = identity(2)
        sys.stdout = sys.__stdout__ = self.stdout
        sys.stderr = sys.__stderr__ = self.stderr

    def stderr_is_ours(self):
        """Whether a traceback printed now would end up as the program's stderr, and not where the program wants it."""
        if sys.stderr is not self.stderr or not self.channel.is_mine():
            return False
        try:
            return identity(2) == self.stderr_pipe
        except OSError:
            return False


def opened(descriptor, name, errors, channel, piece_bytes):
    raw = ReportingFile(descriptor, name, channel, piece_bytes)
    text = io.TextIOWrapper(io.BufferedWriter(raw), encoding='utf-8', errors=errors, newline='\n', line_buffering=True)
    text.mode = 'w'
    return text
