# oracle: firmware
# Numbers as the compiler reads them, and those it refuses.
for source in (
    "0x1F", "0XfF", "0o17", "0O7", "0b101", "0B1", "08", "0777", "00", "1_000", "0x", "0b2", "0o8", "1L", "1l",
    "1.", ".5", "1e3", "1E-2", "1.e1", "1e", "1.5e+", "1..real", "0x1.8", "1j", "1.5J", "0e0", "1e400", "-5", "--5",
    "99999999999999999999", "0xffffffffffffffffffff", "1if 1else 2", "5 .real", "1__0", "0_7", "0b", "1e5j", "1x",
):
    try:
        value = eval(source)
        print(source, "->", value, type(value).__name__)
    except Exception as e:
        print(source, "->", type(e).__name__, e)
