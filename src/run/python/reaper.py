"""Runs, one after the other, in a process of its own: starts the program, watches it, ends all that it started, sends the result."""
import json
import os
import select
import socket
import struct

import folders
import process_tree
import result
import spawn
from watch import FREE, READ_BYTES, Orphaned, Watch, children_wake_up

# What a reaper tells the supervisor: its pid, and a word.
NEWS = struct.Struct('=qq')


class Channels:
    """Descriptors of a reaper: requests come, news and results go, and the lifeline ends with the supervisor."""

    def __init__(self, requests, news, lifeline, socket_path):
        self.requests = requests
        self.news = news
        self.lifeline = lifeline
        self.socket_path = socket_path
        self.results = None
        # Before the first program, which may end before anybody else listens.
        self.children = children_wake_up()

    def tell(self, word):
        os.write(self.news, NEWS.pack(os.getpid(), word))

    def deliver(self, facts):
        """Returns when the system has all of it: what happens to this process does not matter any more then."""
        if self.results is None:
            # As a number: the object would close it in the processes of programs as well, where it is something else.
            connection = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
            connection.connect(self.socket_path)
            self.results = connection.detach()
        data = json.dumps(facts).encode('ascii') + b'\n'
        while data:
            data = data[os.write(self.results, data) :]


def serve(request, way, channels):
    """Ends the process; returns in that of a warm program, its orders."""
    os.setsid()
    process_tree.adopt_orphans()
    while request is not None:
        before = folders.make(request['folder'], request['text'].encode('utf-8', 'surrogatepass'))
        # Nothing may stand around this call that a program's process would do on its way out.
        program, orders = spawn.start(request, way)
        if orders is not None:
            return orders
        watch(program, request, channels, before)
        program = None
        channels.tell(FREE)
        request = next_request(channels)
    os._exit(0)


def next_request(channels):
    """None where there will be none."""
    parts = []
    while True:
        ready, _, _ = select.select([channels.requests, channels.lifeline], [], [])
        data = b'' if channels.lifeline in ready else os.read(channels.requests, READ_BYTES)
        if not data:
            return None
        parts.append(data)
        if data.endswith(b'\n'):
            return json.loads(b''.join(parts).decode('utf-8'))


def watch(program, request, channels, before):
    try:
        seen = Watch(program, request, channels)
        seen.until_gone()
    except Orphaned:
        os._exit(1)
    finally:
        folders.clear(request['folder'], before)
    channels.deliver(result.summarise(request, seen))
