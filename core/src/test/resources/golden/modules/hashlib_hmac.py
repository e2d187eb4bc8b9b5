# The hashes written in Python against the native ones; keyed hashing against RFC 4231.
import hashlib, hmac, uhashlib, ubinascii

for size in (0, 55, 56, 64, 119):
    data = bytes(range(size))
    print(size, hashlib.sha256(data).digest() == uhashlib.sha256(data).digest(), end=" ")
print()
h = hashlib.sha224("abc")
print(h.hexdigest(), h.digest_size, h.block_size)
other = h.copy()
other.update(b"d")
h.update("d")
print(h.hexdigest() == other.hexdigest() == hashlib.sha224(b"abcd").hexdigest())
print(hmac.new(b"Jefe", b"what do ya want for nothing?", hashlib.sha256).hexdigest())
m = hmac.new(b"\xaa" * 131, None, "sha256")
m.update(b"Test Using Larger Than Block-Size Key - Hash Key First")
copied = m.copy()
print(m.hexdigest(), copied.digest() == m.digest())
for attempt in (lambda: hmac.new("text", b""), lambda: hmac.new(b"key"), lambda: hmac.new(b"key", b"", uhashlib.sha256)):
    try:
        print(attempt())
    except Exception as e:
        print(repr(e))
