"""One long-lived process for each interpreter: forks a reaper for every run that Node asks for.

Started as `python -I supervisor.py SOCKET FOLDER`. Requests come as JSON lines on stdin, news of reapers go as JSON lines
to stdout, results go from each reaper to the socket. The end of stdin is the end of Node: everything is killed then, and
FOLDER removed. No threads: it forks.
"""
import json
import os
import select
import signal
import sys
import time

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))

import bundle
import folders
import isolation
import process_tree
import reaper
from watch import children_wake_up

DEAF_TO = (signal.SIGINT, signal.SIGTERM, signal.SIGHUP, signal.SIGQUIT, signal.SIGUSR1, signal.SIGUSR2)


class Supervisor:
    def __init__(self, socket_path):
        self.socket_path = socket_path
        self.bundle = bundle.compile_driver()
        # Reapers hold the reading end: it ends when this process does, however it does.
        self.lifeline, self.lifeline_held = os.pipe()
        self.reapers = {}
        self.requests = b''

    def serve(self):
        children = children_wake_up()
        tell(kind='ready')
        while True:
            ready, _, _ = select.select([0, children], [], [])
            if children in ready:
                os.read(children, 4096)
                self.look_after_children()
            if 0 in ready and not self.read_requests():
                return

    def read_requests(self):
        data = os.read(0, 1 << 20)
        lines = (self.requests + data).split(b'\n')
        self.requests = lines.pop()
        for line in lines:
            self.handle(json.loads(line.decode('utf-8')))
        return bool(data)

    def handle(self, request):
        if request['kind'] == 'check-network':
            tell(kind='checked', problem=isolation.problem())
            return
        if request['kind'] == 'kill':
            for pid in [pid for pid, token in self.reapers.items() if token == request['token']]:
                process_tree.kill(pid)
            return
        pid = os.fork()
        if pid == 0:
            self.become_reaper(request)
        self.reapers[pid] = request['token']

    def become_reaper(self, request):
        status = 1
        try:
            os.close(self.lifeline_held)
            nothing = os.open(os.devnull, os.O_RDWR)
            os.dup2(nothing, 0)
            os.dup2(nothing, 1)
            status = reaper.carry_out(request, self.bundle, self.lifeline, self.socket_path)
        except BaseException:
            sys.excepthook(*sys.exc_info())
        finally:
            os._exit(status)

    def look_after_children(self):
        """A child that is no reaper is the orphan of one that was killed: its run is lost, nothing of it may live on."""
        statuses = {}
        process_tree.reap_all(statuses)
        ended = {pid: self.reapers.pop(pid) for pid in statuses if pid in self.reapers}
        if any(pid not in ended or statuses[pid] for pid in statuses):
            more = process_tree.kill_descendants(spared=frozenset(self.reapers))
            statuses.update(more)
        for pid, token in ended.items():
            tell(kind='gone', token=token, status=statuses[pid])

    def end(self, folder):
        """The reapers see the lifeline end, kill what is theirs and leave; those that do not are killed."""
        os.close(self.lifeline_held)
        deadline = time.monotonic() + process_tree.KILL_LIMIT_SECONDS
        for pid in self.reapers:
            process_tree.signal_quietly(pid, signal.SIGCONT)
        while not process_tree.reap_all({}) and time.monotonic() < deadline:
            process_tree.kill_descendants(spared=frozenset(self.reapers))
            time.sleep(0.005)
        process_tree.kill_descendants()
        folders.remove(folder)
        folders.remove_if_last(os.path.dirname(folder), os.path.basename(self.socket_path))


def tell(**news):
    try:
        os.write(1, json.dumps(news).encode('ascii') + b'\n')
    except OSError:
        # Node is gone; the end of stdin says so next.
        pass


def main(socket_path, folder):
    for number in DEAF_TO:
        signal.signal(number, signal.SIG_IGN)
    process_tree.adopt_orphans()
    supervisor = Supervisor(socket_path)
    try:
        supervisor.serve()
    finally:
        supervisor.end(folder)


if __name__ == '__main__':
    main(sys.argv[1], sys.argv[2])
