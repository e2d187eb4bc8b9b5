# A hash of parts is the hash of the whole.
import uhashlib
import ubinascii

for name in ("sha256", "sha1", "md5"):
    make = getattr(uhashlib, name, None)
    if make is None:
        print(name, "is not there")
        continue
    whole = make(b"The quick brown fox")
    parts = make()
    parts.update(b"The quick ")
    parts.update(bytearray(b"brown"))
    parts.update(memoryview(b"- fox")[1:])
    digest = parts.digest()
    print(name, ubinascii.hexlify(digest), digest == whole.digest(), len(digest), type(digest).__name__)
    print(ubinascii.hexlify(make().digest()))
    print(ubinascii.hexlify(make(b"x" * 200).digest()))
for bad in (5, None, [1, 2]):
    try:
        uhashlib.sha256(bad)
    except TypeError as e:
        print("TypeError", e)
try:
    uhashlib.sha256().update()
except TypeError as e:
    print("TypeError", e)
print(hasattr(uhashlib.sha256(), "hexdigest"), hasattr(uhashlib.sha256(), "copy"))
