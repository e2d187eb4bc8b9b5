# Arguments that do not match the format.
import ustruct

for call in (
    lambda: ustruct.pack("BB", 1),
    lambda: ustruct.pack("B", 1, 2),
    lambda: ustruct.pack("B", "x"),
    lambda: ustruct.pack("B", None),
    lambda: ustruct.pack("f", "x"),
    lambda: ustruct.pack("z", 1),
    lambda: ustruct.calcsize("z"),
    lambda: ustruct.calcsize("1"),
    lambda: ustruct.unpack("B", 5),
    lambda: ustruct.unpack("BB", b"a"),
    lambda: ustruct.unpack("B", b"abc"),
    lambda: ustruct.pack("3s", 5),
    lambda: ustruct.pack(5),
):
    try:
        print("ok", call())
    except (ValueError, TypeError) as e:
        print(type(e).__name__, e)
