"""One long-lived process for each interpreter: forks reapers, as many as there are runs at a time.

Started as `python -I supervisor.py SOCKET FOLDER`. Requests come as JSON lines on stdin, news of reapers go as JSON lines
to stdout, results go from each reaper to the socket. The end of stdin is the end of Node: everything is killed then, and
FOLDER removed. No threads: it forks. A warm interpreter (`warm.py`) does the same, and its programs run in its forks.
"""
import json
import os
import select
import signal
import sys
import time

FOLDER = os.path.dirname(os.path.abspath(__file__))
# Not there in an isolated interpreter.
if FOLDER not in sys.path:
    sys.path.insert(0, FOLDER)

import folders
import isolation
import process_tree
import reaper
import spawn
from reaper import NEWS
from watch import FREE, READ_BYTES, children_wake_up

DEAF_TO = (signal.SIGINT, signal.SIGTERM, signal.SIGHUP, signal.SIGQUIT, signal.SIGUSR1, signal.SIGUSR2)


class Supervisor:
    def __init__(self, socket_path, way):
        self.socket_path = socket_path
        self.way = way
        # Reapers hold the reading end: it ends when this process does, however it does.
        self.lifeline, self.lifeline_held = os.pipe()
        # Of the reapers.
        self.news, self.news_far = os.pipe()
        os.set_blocking(self.news, False)
        self.reapers = {}
        self.requests = b''

    def serve(self):
        """Until Node has gone; or in the process of a warm program, whose orders it returns."""
        children = children_wake_up()
        tell(kind='ready')
        while True:
            ready, _, _ = select.select([0, children, self.news], [], [])
            if children in ready:
                os.read(children, 4096)
                self.look_after_children()
            if self.news in ready:
                self.hear()
            if 0 in ready:
                lines = self.read_requests()
                if lines is None:
                    return None
                for line in lines:
                    orders = self.handle(line)
                    if orders is not None:
                        return orders

    def read_requests(self):
        """None at the end."""
        data = os.read(0, READ_BYTES)
        lines = (self.requests + data).split(b'\n')
        self.requests = lines.pop()
        return lines if data else None

    def handle(self, line):
        request = json.loads(line.decode('utf-8'))
        if request['kind'] == 'check-network':
            tell(kind='checked', problem=isolation.problem())
            return None
        if request['kind'] == 'kill':
            for pid in [pid for pid, each in self.reapers.items() if each.token == request['token']]:
                process_tree.kill(pid)
            return None
        if self.way.prepare(request):
            self.dismiss_all()
        if request['kind'] == 'stock':
            return None
        idle = [each for each in self.reapers.values() if each.is_idle()]
        if idle:
            idle[-1].take(request['token'], line)
            return None
        return self.hire(request)

    def hire(self, request):
        requests_far, requests = os.pipe()
        pid = os.fork()
        if pid == 0:
            os.close(requests)
            return self.become_reaper(request, requests_far)
        os.close(requests_far)
        self.reapers[pid] = Reaper(requests, request['token'])
        return None

    def dismiss_all(self):
        """They were forked before there was more in the stock. Who is at work ends after it."""
        for each in self.reapers.values():
            each.dismiss()

    def become_reaper(self, request, requests):
        try:
            for descriptor in [self.lifeline_held, self.news] + [each.requests for each in self.reapers.values()]:
                if descriptor is not None:
                    os.close(descriptor)
            nothing = os.open(os.devnull, os.O_RDWR)
            os.dup2(nothing, 0)
            os.dup2(nothing, 1)
            return reaper.serve(request, self.way, reaper.Channels(requests, self.news_far, self.lifeline, self.socket_path))
        except BaseException:
            sys.excepthook(*sys.exc_info())
            sys.stderr.flush()
            os._exit(1)

    def hear(self):
        for pid, word in NEWS.iter_unpack(os.read(self.news, 4096)):
            if pid not in self.reapers:
                continue
            if word == FREE:
                self.reapers[pid].token = None
            else:
                tell(kind='polling', token=self.reapers[pid].token)

    def look_after_children(self):
        """A child that is no reaper is the orphan of one that was killed: its run is lost, nothing of it may live on."""
        statuses = {}
        process_tree.reap_all(statuses)
        ended = {pid: self.reapers.pop(pid) for pid in statuses if pid in self.reapers}
        if any(pid not in ended or statuses[pid] for pid in statuses):
            more = process_tree.kill_descendants(spared=frozenset(self.reapers))
            statuses.update(more)
        for pid, each in ended.items():
            each.dismiss()
            if each.token is not None:
                tell(kind='gone', token=each.token, status=statuses[pid])

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


class Reaper:
    """A process that watches one run after the other. `token`: of the run that it has now, or None."""

    def __init__(self, requests, token):
        self.requests = requests
        self.token = token

    def take(self, token, line):
        self.token = token
        data = line + b'\n'
        try:
            while data:
                data = data[os.write(self.requests, data) :]
        except OSError:
            # It was killed while it was idle, which `look_after_children` will see, and then tell of the run.
            pass

    def is_idle(self):
        return self.token is None and self.requests is not None

    def dismiss(self):
        """It sees the end of its requests."""
        if self.requests is not None:
            os.close(self.requests)
            self.requests = None


def tell(**news):
    try:
        os.write(1, json.dumps(news).encode('ascii') + b'\n')
    except OSError:
        # Node is gone; the end of stdin says so next.
        pass


def main(socket_path, folder, way):
    """Ends the process when Node has gone; returns in that of a warm program, its orders."""
    for number in DEAF_TO:
        signal.signal(number, signal.SIG_IGN)
    process_tree.adopt_orphans()
    supervisor = Supervisor(socket_path, way)
    status = 0
    try:
        orders = supervisor.serve()
    except BaseException:
        sys.excepthook(*sys.exc_info())
        sys.stderr.flush()
        orders, status = None, 1
    if orders is not None:
        return orders
    supervisor.end(folder)
    if status == 0:
        folders.remove_if_last(os.path.dirname(folder), os.path.basename(socket_path))
    os._exit(status)


if __name__ == '__main__':
    main(sys.argv[1], sys.argv[2], spawn.Fresh())
