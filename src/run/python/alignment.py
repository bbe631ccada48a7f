"""When was each line of a stream written?

The bytes of a stream come through a real pipe, in true order, whoever wrote them: `print`, `os.write(1, ...)`, C code, a
subprocess. What went through the program's own sys.stdout is reported by the driver as well, with the time. Here the
reported pieces are found again in the bytes; bytes that nobody reported have the time at which they were read.
"""
from bisect import bisect_left

TRIES = 64


class Received:
    """The bytes of one stream, with the real time of each read, and how far the program's clock was ahead of it."""

    def __init__(self):
        self.parts = []
        self.ends = []
        self.times = []
        self.ahead = []
        self.total = 0

    def add(self, data, at, ahead=0.0):
        self.total += len(data)
        self.parts.append(data)
        self.ends.append(self.total)
        self.times.append(at)
        self.ahead.append(ahead)


def timed_lines(received, pieces):
    """Lines as (time, text), without line ends, and whether every byte was reported.

    `pieces`: (time, length, head, tail, ahead) in the order of writing; `ahead` is how far the program's clock, by which
    the time is told, was ahead of the real one.
    """
    data = b''.join(received.parts)
    found = located(data, received, pieces)
    spans = monotonic(filled(found, received))
    are_all_reported = sum(end - start for start, end, _ in found) == received.total
    return [(at, text(line)) for at, line in split(data, spans)], are_all_reported


def located(data, received, pieces):
    """Spans (end, time) of the reported pieces, with their starts: (start, end, time)."""
    found = []
    position = 0
    for at, length, head, tail, ahead in pieces:
        # A piece cannot stand in bytes that were read before it was written.
        index = bisect_left(received.times, at - ahead)
        earliest = max(position, received.ends[index - 1] if index else 0)
        start = find(data, earliest, length, head.encode('latin-1'), tail.encode('latin-1'))
        if start is not None:
            found.append((start, start + length, at))
            position = start + length
    return found


def find(data, start, length, head, tail):
    for _ in range(TRIES):
        start = data.find(head, start)
        if start < 0 or start + length > len(data):
            return None
        if data.endswith(tail, start, start + length):
            return start
        start += 1
    return None


def filled(found, received):
    """Adds spans for what lies between, timed by the reads: (end, time) without gaps."""
    spans = []
    position = 0
    for start, end, at in found + [(received.total, received.total, None)]:
        while position < start:
            index = bisect_left(received.ends, position + 1)
            position = min(start, received.ends[index])
            spans.append((position, received.times[index] + received.ahead[index]))
        if at is not None:
            spans.append((end, at))
            position = end
    return spans


def monotonic(spans):
    """What stands before a reported piece was written before it, however late it was read."""
    latest = None
    for index in range(len(spans) - 1, -1, -1):
        end, at = spans[index]
        if latest is not None and at > latest:
            spans[index] = (end, latest)
        else:
            latest = at
    return spans


def split(data, spans):
    """Lines with the time of the byte that completed each."""
    start = 0
    index = 0
    while start < len(data):
        newline = data.find(b'\n', start)
        last = newline if newline >= 0 else len(data) - 1
        while spans[index][0] <= last:
            index += 1
        yield spans[index][1], data[start:newline] if newline >= 0 else data[start:]
        start = last + 1


def text(line):
    if line.endswith(b'\r'):
        line = line[:-1]
    return line.decode('utf-8', 'replace')
