# Escapes in JSON strings, read and written.
import ujson

print([ujson.loads('"a\\nb\\tc\\r\\b\\f"')])
print([ujson.loads('"\\"\\\\\\/"')])
print([ujson.loads('"\\u0041\\u00e9\\u4f60"')])
print([ujson.loads('"\\q"')])
for text in ("plain", 'quo"te', "back\\slash", "tab\t", "line\n", "nul\x00", "\x1f\x7f", "é你"):
    dumped = ujson.dumps(text)
    print(dumped, len(dumped), ujson.loads(dumped) == text)
for broken in ('"', '"abc', '"\\', '"\\u12'):
    try:
        print([ujson.loads(broken)])
    except ValueError as e:
        print("ValueError", e)
