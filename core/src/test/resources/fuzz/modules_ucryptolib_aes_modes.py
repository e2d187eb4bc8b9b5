# AES in ECB, CBC and CTR: whole blocks, then a stream.
from ucryptolib import aes
import ubinascii

key = bytes(range(16))
block = b"sixteen byte txt"
ecb = aes(key, 1).encrypt(block)
print(ubinascii.hexlify(ecb), aes(key, 1).decrypt(ecb) == block)
two = block + block
cbc = aes(key, 2, bytes(16)).encrypt(two)
print(ubinascii.hexlify(cbc), cbc[:16] == cbc[16:], aes(key, 2, bytes(16)).decrypt(cbc) == two)
c = aes(key, 2, bytes(16))
print(c.encrypt(block) + c.encrypt(block) == cbc)
ctr = aes(key, 6, bytes(16))
parts = ctr.encrypt(b"any") + ctr.encrypt(b" length at all is fine")
print(ubinascii.hexlify(parts), aes(key, 6, bytes(16)).decrypt(parts))
long_key = bytes(range(32))
print(ubinascii.hexlify(aes(long_key, 1).encrypt(block)))
out = bytearray(16)
aes(key, 1).encrypt(block, out)
print(bytes(out) == ecb)
same = bytearray(block)
aes(key, 1).encrypt(same, same)
print(bytes(same) == ecb)
