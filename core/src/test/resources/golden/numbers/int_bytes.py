# int.to_bytes and int.from_bytes, both byte orders; unsigned.
for n in (0, 1, 255, 256, 0x12345678, 0x123456789abcdef0):
    for size in (8, 10):
        print(n.to_bytes(size, 'little'), n.to_bytes(size, 'big'))
print((258).to_bytes(2, 'big'), (1).to_bytes(1, 'little'), (0).to_bytes(0, 'little'))
for b in (b'', b'\x01', b'\x01\x02', b'\xff\xff\xff\xff', b'\x00\x01', bytes(range(1, 13))):
    print(int.from_bytes(b, 'little'), int.from_bytes(b, 'big'))
print(int.from_bytes(bytearray(b'\x80\x00'), 'big'))
try:
    (1).to_bytes(-1, 'little')
except ValueError:
    print('ValueError')
