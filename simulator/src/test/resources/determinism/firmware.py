# The modules that the firmware has in Python: a queue between threads, a bus that starts a thread a message, a logger.
import _thread
import log
import sys_bus
import ujson
import utime
from queue import Queue

logger = log.getLogger("determinism")
q = Queue(4)


def on_message(topic, message):
    q.put((topic, message))


def work():
    while True:
        topic, message = q.get()
        logger.info("%s %s" % (topic, ujson.dumps(message)))
        if message == "stop":
            break


sys_bus.subscribe("a", on_message)
sys_bus.subscribe("b", on_message)
_thread.start_new_thread(work, ())
for i in range(6):
    sys_bus.publish("ab"[i % 2], {"n": i, "half": i / 2})
    utime.sleep_ms(3)
sys_bus.publish("a", "stop")
