# ujson: what is written and what is read
import ujson
for v in (None, True, 1, -2.5, "a\"\\\n\t\x01\u20ac", b"raw", [1, [2]], (1, 2), {"a": 1}, {1: 2}, {None: True}, {}, []):
    print(ujson.dumps(v))
for s in ('null', ' true ', '[1,2 3]', '{"a":{"b":[]}}', '"x\\u0041\\n"', '-1.5e2', '12345678901234567890', '{"a" 1}', '[1}'):
    print(repr(ujson.loads(s)))
print(ujson.loads(b'[1]'), ujson.loads(bytearray(b'"z"')))
for s in ('', 'nul', '[1', '1 2', '"open', '{[1]:2}', 'x', ']', '{"a":1} x'):
    try:
        print(repr(ujson.loads(s)))
    except Exception as e:
        print(s, type(e).__name__, e)
import uio
out = uio.StringIO()
ujson.dump({"k": [1.0]}, out)
print(out.getvalue(), ujson.load(uio.StringIO('  {"q": 5} ')))
