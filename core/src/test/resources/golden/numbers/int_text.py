# hex, oct, bin, str and repr of ints; chr and ord.
for n in (0, 1, -1, 10, 255, -255, 4096, 1 << 40, -(1 << 70)):
    print(n, str(n), repr(n), hex(n), oct(n), bin(n))
print(chr(65), ord('A'), chr(0x4e2d) == '\u4e2d', ord('\u4e2d'), ord(b'z'), chr(0x1f600) == '\U0001f600')
for f in (lambda: chr(0x110000), lambda: chr(-1), lambda: ord('ab'), lambda: ord(''), lambda: hex('a'), lambda: ord(1)):
    try:
        print(f())
    except (ValueError, TypeError) as e:
        print(type(e).__name__)
print(hex(True), bin(False), abs(-5), abs(-(1 << 80)))
