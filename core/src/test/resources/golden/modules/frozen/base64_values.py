# base64 and its kin, over bytes of every length.
import base64

for data in (b"", b"f", b"fo", b"foo", b"\xff\xfe\xfd\xfc"):
    coded = base64.b64encode(data)
    print(data, coded, base64.b64decode(coded) == data)
print(base64.b32encode(b"hello"), base64.b32decode(b"NBSWY3DP"))
print(base64.b16encode(b"\x01\xab"), base64.b16decode(b"01AB"))
print(base64.b64decode("Zm9v"))
