# Underscores in numbers, and numbers the reader refuses.
for source in ("1_000", "1_000_000", "0x_ff", "0xff_ff", "0b1010_1010", "0o7_7", "1_0.5", "1_", "_1", "1__0", "0x", "08", "1e1_0", "1_0j", "1.0_1"):
    try:
        print(source, "->", eval(source))
    except Exception as e:
        print(source, "->", type(e).__name__)
for text in ("1_000", "_1", "0x_1f", "1__2", "12_"):
    try:
        print(text, int(text, 0))
    except ValueError as e:
        print(text, e)
