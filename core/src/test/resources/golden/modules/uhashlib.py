# Digests, whole and in pieces.
import uhashlib, ubinascii

for make in (uhashlib.md5, uhashlib.sha1, uhashlib.sha256):
    print(make, ubinascii.hexlify(make().digest()))
    h = make(b"abc")
    h.update(memoryview(b"xabcx")[1:4])
    h.update("\u20ac")
    h.update(bytearray(200))
    print(ubinascii.hexlify(h.digest()))
    for attempt in (lambda: make(5), lambda: make().update(None), lambda: make(b"", 1), lambda: make().hexdigest()):
        try:
            print(attempt())
        except Exception as e:
            print(repr(e))
