# Encodings have names that mean something, and errors can be passed over.
print(b"a\xc3\xa9".decode("utf8"), "é".encode("utf-8"), "a".encode("ascii"), str(b"x", "ascii"))
for make in (
    lambda: b"\xc3\xa9".decode("ascii"),
    lambda: "é".encode("ascii"),
    lambda: bytes("é", "ascii"),
    lambda: b"\xff".decode(),
    lambda: b"".decode("latin-1"),
    lambda: "".encode("utf-16"),
):
    try:
        make()
    except UnicodeError:
        print("UnicodeError")
    except LookupError:
        print("LookupError")
for data in (b"a\xffb", b"\xc3", b"\xe2\x82x", b"\x80\x81", b"ok"):
    print([data.decode("utf-8", how) for how in ("ignore", "replace")], data.decode("ascii", "ignore"))
print("[%s] [%s]" % ("é中".center(6), b"\xc3".center(4)))
