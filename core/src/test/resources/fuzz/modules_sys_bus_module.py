# Subscribers are called in threads of their own.
import sys_bus
from queue import Queue

heard = Queue()


def one(topic, message):
    heard.put((1, topic, message))


def two(topic, message):
    heard.put((2, topic, message))


sys_bus.publish("nobody", 0)
sys_bus.subscribe("t", one)
sys_bus.subscribe("t", two)
sys_bus.subscribe("u", two)
sys_bus.publish("t", "hello")
print(sorted([heard.get(), heard.get()]))
print(len(sys_bus.sub_table("t")), sorted(sys_bus.sub_table()))
sys_bus.unsubscribe("t", one)
sys_bus.publish("t", 5)
print(heard.get(), heard.empty())
sys_bus.unsubscribe("t")
sys_bus.publish("t", 6)
for attempt in (lambda: sys_bus.unsubscribe("t"), lambda: sys_bus.sub_table("x"), lambda: sys_bus.unsubscribe("u", one)):
    try:
        attempt()
    except Exception as e:
        print(repr(e))
