# Base64, Base32 and Base16 (RFC 4648) between bytes. Errors in encoded data are ValueErrors.

import ubinascii

# Of b64 in lines: as many bytes as fill 76 characters.
_LINE_BYTES = 57
_DIGITS32 = b"ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"


def _bytes(data):
    if not isinstance(data, (bytes, bytearray)):
        raise TypeError("expected bytes, not %s" % type(data).__name__)
    return data


def _ascii(data):
    return data.encode() if isinstance(data, str) else _bytes(data)


def _no_altchars(altchars):
    if altchars is not None:
        raise NotImplementedError("altchars")


def b64encode(s, altchars=None):
    _no_altchars(altchars)
    return ubinascii.b2a_base64(_bytes(s))[:-1]


# With validate, other characters are an error; without, they are skipped.
def b64decode(s, altchars=None, validate=False):
    _no_altchars(altchars)
    s = _ascii(s)
    if validate:
        import ure

        if not ure.match("^[A-Za-z0-9+/]*=?=?$", s):
            raise ValueError("Non-base64 digit found")
    return ubinascii.a2b_base64(s)


def standard_b64encode(s):
    return b64encode(s)


def standard_b64decode(s):
    return b64decode(s)


def urlsafe_b64encode(s):
    raise NotImplementedError()


def urlsafe_b64decode(s):
    raise NotImplementedError()


def b32encode(s):
    s = _bytes(s)
    encoded = bytearray()
    for at in range(0, len(s), 5):
        part = bytes(s[at : at + 5])
        bits = int.from_bytes(part + bytes(5 - len(part)), "big")
        used = (8 * len(part) + 4) // 5
        for digit in range(8):
            encoded.append(_DIGITS32[bits >> (35 - 5 * digit) & 31] if digit < used else 61)
    return bytes(encoded)


# With map01, 0 is read as O and 1 as that letter.
def b32decode(s, casefold=False, map01=None):
    s = _ascii(s)
    if len(s) % 8:
        raise ValueError("Incorrect padding")
    if casefold:
        s = s.upper()
    if map01 is not None:
        s = s.replace(b"0", b"O").replace(b"1", _ascii(map01))
    digits = s.rstrip(b"=")
    padding = len(s) - len(digits)
    if padding not in (0, 1, 3, 4, 6):
        raise ValueError("Incorrect padding")
    decoded = bytearray()
    for at in range(0, len(digits), 8):
        part = digits[at : at + 8]
        bits = 0
        for digit in part:
            value = _DIGITS32.find(bytes((digit,)))
            if value < 0:
                raise ValueError("Non-base32 digit found")
            bits = bits << 5 | value
        bits <<= 5 * (8 - len(part))
        decoded.extend(bits.to_bytes(5, "big")[: len(part) * 5 // 8])
    return bytes(decoded)


def b16encode(s):
    return ubinascii.hexlify(_bytes(s)).upper()


def b16decode(s, casefold=False):
    s = _ascii(s)
    if casefold:
        s = s.upper()
    for digit in s:
        if not (48 <= digit <= 57 or 65 <= digit <= 70):
            raise ValueError("Non-base16 digit found")
    return ubinascii.unhexlify(s)


# Lines of base64.
def encodebytes(s):
    s = _bytes(s)
    return b"".join([ubinascii.b2a_base64(s[at : at + _LINE_BYTES]) for at in range(0, len(s), _LINE_BYTES)])


def decodebytes(s):
    return ubinascii.a2b_base64(_bytes(s))


# From one binary file to another.
def encode(input, output):
    while True:
        data = input.read(_LINE_BYTES)
        if not data:
            break
        while len(data) < _LINE_BYTES:
            more = input.read(_LINE_BYTES - len(data))
            if not more:
                break
            data += more
        output.write(ubinascii.b2a_base64(data))


def decode(input, output):
    line = input.readline()
    while line:
        output.write(ubinascii.a2b_base64(line))
        line = input.readline()
