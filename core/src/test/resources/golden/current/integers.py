# What int takes and gives.
for text, base in (("0x1f", 16), ("0b11", 2), ("01", 0), ("00", 0), ("1_000", 10), ("0x10", 10)):
    try:
        print(text, base, int(text, base))
    except ValueError as e:
        print(text, base, e)
for source in (b"12", bytearray(b"-7"), memoryview(b" 42 ")):
    print(int(source))
print((10).to_bytes(), (258).to_bytes(2), (258).to_bytes(4, "little"), (-2).to_bytes(2, "big", signed=True))
for value, size, signed in ((256, 1, False), (-1, 1, False), (128, 1, True), (-129, 1, True), (1 << 70, 8, False)):
    try:
        print(value.to_bytes(size, "big", signed=signed))
    except OverflowError:
        print("OverflowError", value, size)
print(int.from_bytes(b"\x01\x00"), int.from_bytes(b"\x01\x00", "little"))
print(pow(7, 5, None), pow(7, 0, 5), pow(7, 0, -5), pow(3, 4, -7), pow(1 << 80, 3, 1000007))
try:
    pow(1, 2, 0)
except ValueError as e:
    print(e)
for code in ("00", "0_0", "012", "0x_ff", "1_0"):
    try:
        print(eval(code))
    except SyntaxError:
        print("SyntaxError", code)
