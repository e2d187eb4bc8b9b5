# sys_bus calls the subscribers of a topic with what is published.
import sys_bus
import utime

got = []


def one(topic, message):
    got.append(("one", topic, message))


def two(topic, message):
    got.append(("two", topic, message))


sys_bus.subscribe("news", one)
sys_bus.subscribe("news", two)
sys_bus.subscribe("other", one)
sys_bus.publish("news", "hello")
while len(got) < 2:
    utime.sleep_ms(5)
print(sorted(got))
got.clear()
sys_bus.unsubscribe("news", two)
sys_bus.publish("news", 5)
sys_bus.publish("silent", 6)
while not got:
    utime.sleep_ms(5)
utime.sleep_ms(20)
print(got)
