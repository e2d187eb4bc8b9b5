"""Frames of a meter bus: start, address, length, payload, checksum."""
import ustruct

START = 0x68
END = 0x16
ADDRESSES = (1, 2, 3, 5, 8, 13, 21, 34)


class FrameError(Exception):
    """Raised for what is no frame."""


class Frame:
    """One frame, in both directions."""

    def __init__(self, address, payload=b""):
        """The payload is kept, not copied."""
        self.address = address
        self.payload = payload

    def pack(self):
        """Bytes as they go over the wire."""
        body = ustruct.pack("<BBH", START, self.address, len(self.payload)) + bytes(self.payload)
        return body + bytes([checksum(body), END])

    @staticmethod
    def unpack(data):
        if data[0] != START or data[-1] != END:
            raise FrameError("start or end")
        start, address, length = ustruct.unpack_from("<BBH", data, 0)
        if checksum(data[: 4 + length]) != data[4 + length]:
            raise FrameError("checksum of %d bytes" % length)
        return Frame(address, data[4 : 4 + length])


def checksum(data):
    """Sum of all bytes, modulo 256."""
    total = 0
    for byte in data:
        total = (total + byte) & 0xFF
    return total
