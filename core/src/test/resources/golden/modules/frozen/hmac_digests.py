# hmac over the hashes there are.
import hmac
import hashlib
import ubinascii

h = hmac.new(b"key", b"The quick brown fox jumps over the lazy dog", digestmod=hashlib.sha256)
print(h.hexdigest())
print(ubinascii.hexlify(h.digest()))
parts = hmac.new(b"key", digestmod=hashlib.sha256)
parts.update(b"The quick brown fox ")
parts.update(b"jumps over the lazy dog")
print(parts.hexdigest() == h.hexdigest())
print(hmac.new(b"k" * 100, b"long key", digestmod=hashlib.sha256).hexdigest())
