# What aes refuses.
from ucryptolib import aes

key = bytes(16)
for call in (
    lambda: aes(key[:5], 1),
    lambda: aes(bytes(24), 1),
    lambda: aes(key, 9),
    lambda: aes(key, 2),
    lambda: aes(key, 2, b"short"),
    lambda: aes(key, 1).encrypt(b"not a block"),
    lambda: aes(key, 1).encrypt(b"x" * 16, bytearray(8)),
    lambda: aes("k" * 16, 1) and "key of str",
    lambda: aes(5, 1),
    lambda: aes(),
    lambda: aes(key, 1).encrypt(5),
    lambda: aes(key, 1).encrypt(b"x" * 16, b"y" * 16),
):
    try:
        print(call())
    except (ValueError, TypeError) as e:
        print(type(e).__name__, e)
c = aes(key, 1)
c.encrypt(bytes(16))
try:
    c.decrypt(bytes(16))
    print("both ways")
except ValueError as e:
    print("ValueError", e)
