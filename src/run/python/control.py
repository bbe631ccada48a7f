"""The control channel, from the reaper's side: one JSON record a line, each with the run's token and a number."""
import json

RECORDS_BYTES_LIMIT = 64 * 1024 * 1024


class Control:
    """Collects the records. `problem` says why the channel cannot be believed, or is None."""

    def __init__(self, token):
        self.prefix = ('["%s",' % token).encode('ascii')
        self.records = []
        self.numbers = set()
        self.problem = None
        self.started_at = None
        # Of the virtual clock: what it is ahead of the real one, and why it cannot be had.
        self.skipped_seconds = 0.0
        self.unsound = None
        self.is_over = False
        self.is_polling = False
        self.total = 0
        self.rest = b''

    def feed(self, data):
        self.total += len(data)
        lines = (self.rest + data).split(b'\n')
        self.rest = lines.pop()
        for line in lines:
            self.take(line)

    def take(self, line):
        record = self.decode(line)
        if record is None:
            self.problem = self.problem or 'something else than the driver wrote to the control channel'
            return
        number, kind = record[1], record[2]
        if number in self.numbers:
            self.problem = self.problem or 'a record of the control channel came twice'
        self.numbers.add(number)
        if kind == 'start':
            self.started_at = record[3]
        elif kind == 'skipped':
            self.skipped_seconds = record[3] / 1e9
        elif kind == 'limit':
            self.is_over = True
        elif kind == 'polling':
            self.is_polling = True
        elif kind == 'unsound':
            self.unsound = record[3]
        self.records.append(record)

    def decode(self, line):
        if not line.startswith(self.prefix):
            return None
        try:
            record = json.loads(line.decode('ascii'))
        except ValueError:
            return None
        well_formed = len(record) > 2 and type(record[1]) is int and type(record[2]) is str
        return record if well_formed else None

    def close(self):
        """To be called at the end of the channel."""
        if self.rest:
            self.problem = self.problem or 'the control channel broke off within a record'
        # Threads may overtake each other between taking a number and writing: the order is free, the set is not.
        if self.numbers and self.numbers != set(range(len(self.numbers))):
            self.problem = self.problem or 'a record of the control channel is missing'

    def of_kind(self, kind):
        return [record[3:] for record in self.records if record[2] == kind]

    def last(self, kind):
        found = self.of_kind(kind)
        return found[-1] if found else None
