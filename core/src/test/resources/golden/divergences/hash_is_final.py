# differs: 1.13 gives other bytes
import ubinascii, uhashlib

h = uhashlib.sha256(b"a")
print(ubinascii.hexlify(h.digest())[:8])
for verb in (h.digest, lambda: h.update(b"b")):
    try:
        print(verb())
    except ValueError as e:
        print(e)
