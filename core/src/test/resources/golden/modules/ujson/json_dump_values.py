# What dumps makes of values JSON does not know.
import ujson

for value in (None, True, False, 0, -5, 1 << 70, 1.5, -0.0, "", (), (1,), [1, (2, [3])], {"k": ()}):
    print(ujson.dumps(value))
print(ujson.dumps({1: 2}), ujson.dumps({None: 1}), ujson.dumps({True: 1}), ujson.dumps({1.5: 1}))
print(ujson.dumps(b"bytes"), ujson.dumps(bytearray(b"ab")))
print(ujson.dumps(1j), ujson.dumps(...), ujson.dumps(range(3)))
print(ujson.dumps({"nested": {"deep": [{"er": 1}]}}))
for n in (float("inf"), float("nan")):
    print(ujson.dumps([n]))


class Thing:
    def __repr__(self):
        return "Thing!"

    def __str__(self):
        return "a thing"


print(ujson.dumps([Thing()]))
