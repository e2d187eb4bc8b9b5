# micropython.RingIO: what one part of a script writes, another reads.
import micropython

ring = micropython.RingIO(8)
print(ring, ring.any(), ring.read(), ring.readline())
print(ring.write(b"one\ntwo"), ring.any())
print(ring.readline(), ring.any())
print(ring.write(b"0123456789"))
print(ring.read(2), ring.any())
room = bytearray(4)
print(ring.readinto(room), room)
print(ring.readinto(room, 1), room)
print(ring.read())
shared = bytearray(5)
ring = micropython.RingIO(shared)
print(ring.write(b"abcdef"), shared)
print(ring.read(3), ring.write(b"XYZ"), ring.read())
ring.close()
for bad in (0, -1, 65535, bytearray(1), "no", None):
    try:
        micropython.RingIO(bad)
    except (TypeError, ValueError) as e:
        print(type(e).__name__)
