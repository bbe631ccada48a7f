"""Watches one program process from its start until it and all that it started are gone."""
import errno
import os
import selectors
import signal
import time

import process_tree
from alignment import Received
from control import RECORDS_BYTES_LIMIT, Control

READ_BYTES = 65536
STARTUP_LIMIT_SECONDS = 60
# epoll_wait(2) counts milliseconds in an int.
LONGEST_WAIT_SECONDS = 3600
# Words for the supervisor: the reaper is free again; its program waits by asking what time it is.
FREE, POLLING = 0, 1


class Orphaned(Exception):
    """The supervisor is gone: nobody waits for this run any more."""


class Watch:
    """What was seen: `status` as of waitpid, the streams, the records, and in `stopped` why it was ended, or None."""

    def __init__(self, program, request, channels):
        self.program = program
        self.channels = channels
        self.limits = request['limits']
        self.timeout_seconds = request['timeoutSeconds']
        self.control = Control(request['token'])
        self.streams = {'stdout': Received(), 'stderr': Received()}
        self.truncated = []
        self.stopped = None
        self.status = None
        self.slept = False
        self.spawned_at = time.monotonic()
        self.selector = selectors.DefaultSelector()
        for descriptor, name in (
            (program.stdout, 'stdout'),
            (program.stderr, 'stderr'),
            (program.control, 'control'),
            (channels.lifeline, 'lifeline'),
            (channels.children, 'child'),
        ):
            self.selector.register(descriptor, selectors.EVENT_READ, name)
        if program.setup is not None:
            self.selector.register(program.setup, selectors.EVENT_WRITE, 'setup')

    def until_gone(self):
        try:
            while self.status is None and self.stopped is None:
                self.step()
        finally:
            # The group first, in one step; then whoever left it. Only then can the pipes be read to their ends.
            process_tree.kill_group(self.program.pid)
            self.note(process_tree.kill_descendants())
        self.drain()
        self.control.close()
        self.close()

    def step(self):
        ready = self.selector.select(min(LONGEST_WAIT_SECONDS, max(0, self.deadline() - time.monotonic())))
        for key, _ in ready:
            self.handle(key)
        if self.status is None and time.monotonic() >= self.deadline():
            self.time_out()

    def time_out(self):
        if self.stopped is None:
            self.stopped = 'timeout'
            self.slept = self.has_slept()

    def has_slept(self):
        """Whether it was of its own will that the program did not come to its end, and not for want of a processor."""
        if process_tree.descendants(self.program.pid):
            return False
        seconds = process_tree.seconds_on_or_for_a_processor(self.program.pid)
        return seconds is not None and seconds < self.timeout_seconds / 10

    def deadline(self):
        """The limit counts from the first statement; before it, the start of the interpreter has a limit of its own."""
        if self.control.started_at is None:
            return self.spawned_at + STARTUP_LIMIT_SECONDS
        return self.control.started_at + self.timeout_seconds - self.control.skipped_seconds

    def handle(self, key):
        if key.data == 'setup':
            self.feed_setup(key.fd)
        elif key.data == 'child':
            os.read(key.fd, 4096)
            statuses = {}
            process_tree.reap_all(statuses)
            self.note(statuses)
        elif key.data == 'lifeline':
            raise Orphaned()
        else:
            self.read(key)

    def feed_setup(self, descriptor):
        try:
            count = os.write(descriptor, self.program.setup_bytes)
        except BlockingIOError:
            return
        except OSError:
            count = len(self.program.setup_bytes)
        self.program.setup_bytes = self.program.setup_bytes[count:]
        if not self.program.setup_bytes:
            self.selector.unregister(descriptor)
            os.close(descriptor)
            self.program.setup = None

    def note(self, statuses):
        self.status = statuses.get(self.program.pid, self.status)

    def read(self, key):
        """False at the end of the pipe, or when nothing is there."""
        try:
            data = os.read(key.fd, READ_BYTES)
            # Not before: what is written between the stamp and the read would seem to be read before it was written.
            now = time.monotonic()
        except OSError as error:
            if error.errno in (errno.EAGAIN, errno.EINTR):
                return False
            data = b''
        if not data:
            self.selector.unregister(key.fd)
            return False
        if key.data == 'control':
            self.take_records(data)
        else:
            self.take_output(key.data, data, now)
        return True

    def take_records(self, data):
        if self.control.total > RECORDS_BYTES_LIMIT:
            self.stopped = self.stopped or 'records'
        else:
            was_polling = self.control.is_polling
            self.control.feed(data)
            if self.control.is_polling and not was_polling:
                self.channels.tell(POLLING)
            if self.control.unsound is not None:
                self.stopped = self.stopped or 'unsound'
            elif self.control.is_over:
                self.time_out()

    def take_output(self, name, data, now):
        room = self.limits['outputBytes'] - self.streams[name].total
        if len(data) > room:
            if name not in self.truncated:
                self.truncated.append(name)
            self.stopped = self.stopped or 'output'
            data = data[:room]
        if data:
            self.streams[name].add(data, now, self.control.skipped_seconds)

    def drain(self):
        """Everybody who could write is dead; a pipe handed to a stranger stays open, so not until its end."""
        for key in list(self.selector.get_map().values()):
            if key.data in ('stdout', 'stderr', 'control'):
                while self.read(key):
                    pass

    def close(self):
        self.selector.close()
        for descriptor in (self.program.stdout, self.program.stderr, self.program.control, self.program.setup):
            if descriptor is not None:
                os.close(descriptor)


def children_wake_up():
    """Readable when a child ends."""
    reading, writing = os.pipe()
    os.set_blocking(reading, False)
    os.set_blocking(writing, False)
    signal.signal(signal.SIGCHLD, ignore)
    signal.set_wakeup_fd(writing)
    return reading


def ignore(number, frame):
    """The wake-up is all that is wanted of the signal."""
