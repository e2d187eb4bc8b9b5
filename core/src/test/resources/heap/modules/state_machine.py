IDLE = 0
CONNECTING = 1
ONLINE = 2
BACKOFF = 3


def _idle(machine, event):
    if event == "start":
        machine.attempts = 0
        return CONNECTING
    return IDLE


def _connecting(machine, event):
    if event == "connected":
        return ONLINE
    if event == "failed":
        machine.attempts += 1
        machine.delay = min(60, 2 ** machine.attempts)
        return BACKOFF
    return CONNECTING


def _online(machine, event):
    return BACKOFF if event == "lost" else ONLINE


def _backoff(machine, event):
    return CONNECTING if event == "elapsed" else BACKOFF


HANDLERS = {IDLE: _idle, CONNECTING: _connecting, ONLINE: _online, BACKOFF: _backoff}


class Machine:
    def __init__(self):
        self.state = IDLE
        self.attempts = 0
        self.delay = 0
        self.trail = []

    def feed(self, *events):
        for event in events:
            before = self.state
            self.state = HANDLERS[before](self, event)
            self.trail.append((before, event, self.state))
        return self.state
