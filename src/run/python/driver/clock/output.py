"""os.write to the program's own stdout and stderr: reported with its time, as what goes through sys.stdout is.

The reaper knows the real time of its reads only. What reaches the streams in yet another way makes it refuse the run.
"""
import os

from clock.likeness import acting, built_in
from clock.state import now
from streams import identity


def report_writes(run):
    files = [run.streams.stdout.buffer.raw, run.streams.stderr.buffer.raw]
    native = os.write
    os.write = built_in(native, acting(native, writing(native, files, run.channel)))


def writing(native, files, channel):
    def write(descriptor, data):
        at = now()
        count = native(descriptor, data)
        if channel.is_mine() and count > 0:
            pipe = identity(descriptor)
            for file in files:
                if file.pipe == pipe:
                    file.send(at, memoryview(data).cast('B')[:count])
        return count

    return write
