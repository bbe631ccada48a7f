"""One run, in a process of its own: starts the program, watches it, ends all that it started, sends the result."""
import json
import os
import socket

import folders
import process_tree
import result
import spawn
from watch import Orphaned, Watch


def carry_out(request, bundle, lifeline, socket_path):
    """The exit status of this process: 0 when the result was delivered."""
    os.setsid()
    process_tree.adopt_orphans()
    folders.make(request['folder'])
    try:
        watch = Watch(spawn.start(request, bundle), request, lifeline)
        watch.until_gone()
    except Orphaned:
        return 1
    finally:
        folders.remove(request['folder'])
    deliver(result.summarise(request, watch), socket_path)
    return 0


def deliver(facts, socket_path):
    """Returns when the other side has closed: its word that it has read all."""
    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as connection:
        connection.connect(socket_path)
        connection.sendall(json.dumps(facts).encode('ascii') + b'\n')
        connection.shutdown(socket.SHUT_WR)
        connection.recv(1)
