# to_bytes takes the low bytes, from_bytes is unsigned; neither checks a range in 1.13.
for n in (0, 1, 255, 256, 65535, 0x12345678, 0x123456789a, 1 << 70):
    for size in (1, 2, 4, 12):
        print(n, size, n.to_bytes(size, 'big'), n.to_bytes(size, 'little'))
for data in (b'', b'\x00', b'\x01\x02', b'\xff\xff', b'\x80\x00\x00\x00', bytes(range(1, 12))):
    print(data, int.from_bytes(data, 'big'), int.from_bytes(data, 'little'))
print(int.from_bytes(bytearray(b'\x01\x00'), 'big'), int.from_bytes(memoryview(b'\x01\x00\x07')[1:], 'little'), (5).from_bytes(b'\x05', 'big'))
print((-1).to_bytes(4, 'big'), (-2).to_bytes(2, 'little'), (-300).to_bytes(4, 'little'))
for f in (lambda: (1).to_bytes(-1, 'big'), lambda: (1).to_bytes(2), lambda: (1).to_bytes('2', 'big'), lambda: int.from_bytes('ab', 'big'), lambda: int.from_bytes([1], 'big'), lambda: int.from_bytes(b'a'), lambda: True.to_bytes(2, 'big')):
    try:
        print(f())
    except (TypeError, ValueError, AttributeError) as e:
        print(type(e).__name__, e)
