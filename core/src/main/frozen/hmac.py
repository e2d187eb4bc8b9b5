# Keyed hashing (RFC 2104) over a hash of the module hashlib, or any with block_size and copy().


class HMAC:
    def __init__(self, key, msg=None, digestmod=None):
        if not isinstance(key, (bytes, bytearray)):
            raise TypeError("key: expected bytes or bytearray, but got %r" % type(key).__name__)
        if digestmod is None:
            raise ValueError("digestmod required")
        if isinstance(digestmod, str):
            import hashlib

            digestmod = getattr(hashlib, digestmod)
        self.inner = digestmod()
        self.outer = digestmod()
        self.digest_size = self.inner.digest_size
        self.block_size = self.inner.block_size
        if len(key) > self.block_size:
            key = digestmod(key).digest()
        key = bytes(key) + bytes(self.block_size - len(key))
        self.outer.update(bytes([octet ^ 0x5C for octet in key]))
        self.inner.update(bytes([octet ^ 0x36 for octet in key]))
        if msg is not None:
            self.update(msg)

    def update(self, msg):
        self.inner.update(msg)

    def copy(self):
        other = object.__new__(type(self))
        other.inner = self.inner.copy()
        other.outer = self.outer.copy()
        other.digest_size = self.digest_size
        other.block_size = self.block_size
        return other

    def _finished(self):
        outer = self.outer.copy()
        outer.update(self.inner.digest())
        return outer

    # More can be fed afterwards.
    def digest(self):
        return self._finished().digest()

    def hexdigest(self):
        return self._finished().hexdigest()


def new(key, msg=None, digestmod=None):
    return HMAC(key, msg, digestmod)
