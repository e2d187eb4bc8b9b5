# SHA-224 and SHA-256 (FIPS 180-4) in Python, as slow as on the device. uhashlib has them in native code.

import ubinascii
import ustruct

_MASK = 0xFFFFFFFF
# Fractional parts of the cube roots of the first 64 primes.
_K = (
    0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5,
    0xd807aa98, 0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174,
    0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da,
    0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967,
    0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13, 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85,
    0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3, 0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070,
    0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f, 0x682e6ff3,
    0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2,
)


def _ror(x, n):
    return (x >> n | x << 32 - n) & _MASK


def _compress(state, block):
    w = list(ustruct.unpack(">16I", block))
    for t in range(16, 64):
        x = w[t - 15]
        y = w[t - 2]
        x = _ror(x, 7) ^ _ror(x, 18) ^ x >> 3
        y = _ror(y, 17) ^ _ror(y, 19) ^ y >> 10
        w.append((w[t - 16] + x + w[t - 7] + y) & _MASK)
    a, b, c, d, e, f, g, h = state
    for t in range(64):
        x = h + (_ror(e, 6) ^ _ror(e, 11) ^ _ror(e, 25)) + (e & f ^ ~e & g) + _K[t] + w[t]
        y = (_ror(a, 2) ^ _ror(a, 13) ^ _ror(a, 22)) + (a & b ^ a & c ^ b & c)
        h = g
        g = f
        f = e
        e = (d + x) & _MASK
        d = c
        c = b
        b = a
        a = (x + y) & _MASK
    return [(old + new) & _MASK for old, new in zip(state, (a, b, c, d, e, f, g, h))]


class sha256:
    digest_size = digestsize = 32
    block_size = 64
    # Fractional parts of the square roots of the first eight primes.
    _start = (
        0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a, 0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19,
    )

    def __init__(self, s=None):
        self._state = list(self._start)
        self._rest = b""
        self._length = 0
        if s:
            self.update(s)

    def update(self, s):
        data = s.encode() if isinstance(s, str) else bytes(s)
        self._length += len(data)
        data = self._rest + data
        whole = len(data) // 64 * 64
        for at in range(0, whole, 64):
            self._state = _compress(self._state, data[at : at + 64])
        self._rest = data[whole:]

    def copy(self):
        other = type(self)()
        other._state = self._state
        other._rest = self._rest
        other._length = self._length
        return other

    # More can be fed afterwards.
    def digest(self):
        tail = self._rest + b"\x80"
        tail += bytes((56 - len(tail)) % 64) + ustruct.pack(">II", self._length >> 29, self._length << 3 & _MASK)
        state = self._state
        for at in range(0, len(tail), 64):
            state = _compress(state, tail[at : at + 64])
        return b"".join([ustruct.pack(">I", word) for word in state])[: self.digest_size]

    def hexdigest(self):
        return ubinascii.hexlify(self.digest()).decode()


class sha224(sha256):
    digest_size = digestsize = 28
    # The second 32 bits of those of the ninth to sixteenth prime.
    _start = (
        0xc1059ed8, 0x367cd507, 0x3070dd17, 0xf70e5939, 0xffc00b31, 0x68581511, 0x64f98fa7, 0xbefa4fa4,
    )
