# AES in its three modes, in pieces, into buffers, and what is refused.
import ucryptolib, ubinascii

key = bytes(range(16))
text = b"sixteen bytes ab" * 2
for mode, start in ((1, None), (2, key), (6, key)):
    for k in (key, key + key):
        packed = ucryptolib.aes(k, mode, start).encrypt(text)
        other = ucryptolib.aes(k, mode, start)
        pieces = other.decrypt(packed[:16]) + other.decrypt(packed[16:])
        print(mode, ubinascii.hexlify(packed), pieces == text)
counter = ucryptolib.aes(key, 6, b"\xff" * 16)
print(ubinascii.hexlify(counter.encrypt(b"odd") + counter.encrypt(b"") + counter.encrypt(b"number of bytes")))
room = bytearray(text)
print(ucryptolib.aes(key, 1).encrypt(room, room) is room, ubinascii.hexlify(room))
used = ucryptolib.aes(key, 1)
used.encrypt(text)
for attempt in (
    lambda: ucryptolib.aes(b"short", 1), lambda: ucryptolib.aes(key, 3), lambda: ucryptolib.aes(key, 2),
    lambda: ucryptolib.aes(key, 2, b"1"), lambda: used.encrypt(b"1"), lambda: used.decrypt(text),
    lambda: used.encrypt(text, bytearray(16)), lambda: used.encrypt(text, b"1"), lambda: ucryptolib.aes(key),
):
    try:
        print(attempt())
    except Exception as e:
        print(repr(e))
