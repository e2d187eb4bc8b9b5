# Encodings of bytes as text and back.
import base64, uio

data = bytes(range(250, 256)) + b"plain text"
for size in range(7):
    part = data[:size]
    for encode, decode in (
        (base64.b64encode, base64.b64decode), (base64.b32encode, base64.b32decode), (base64.b16encode, base64.b16decode),
    ):
        encoded = encode(part)
        print(encoded, decode(encoded) == part, end=" ")
    print()
print(base64.b64decode("cGxh aW4="), base64.b32decode("mfra====", True))
print(base64.b32decode(b"MFRA0000", False, "L"), base64.b16decode("0aFF", True))
lines = base64.encodebytes(data * 10)
print(lines, base64.decodebytes(lines) == data * 10)
out = uio.BytesIO()
back = uio.BytesIO()
base64.encode(uio.BytesIO(data * 10), out)
out.seek(0)
base64.decode(out, back)
print(out.getvalue() == lines, back.getvalue() == data * 10)
for attempt in (
    lambda: base64.b64encode("text"), lambda: base64.b64decode("a"), lambda: base64.b64decode("!!!!", validate=True),
    lambda: base64.b32decode("A"), lambda: base64.b32decode("a======="), lambda: base64.b32decode("!AAAAAAA"),
    lambda: base64.b16decode("ab"), lambda: base64.urlsafe_b64encode(b""), lambda: base64.b64decode(5),
):
    try:
        print(attempt())
    except Exception as e:
        print(repr(e))
