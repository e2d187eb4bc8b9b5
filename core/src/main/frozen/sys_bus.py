# Publish and subscribe within a script: every subscriber of a topic is called in a thread of its own.

import _thread

_subscribers = {}


# KeyError for the topic None.
def subscribe(topic, cb):
    if topic is not None:
        _subscribers.setdefault(topic, [])
    _subscribers[topic].append(cb)


# Withdraws one callback, or all of the topic; KeyError or ValueError when there is none.
def unsubscribe(topic, cb=None):
    if cb is None:
        del _subscribers[topic]
    else:
        _subscribers[topic].remove(cb)


def publish(topic, msg):
    for cb in _subscribers.get(topic, ()):
        _thread.start_new_thread(cb, (topic, msg))


# The callbacks of a topic, or a dict of all topics.
def sub_table(topic=None):
    return _subscribers.copy() if topic is None else _subscribers[topic]
