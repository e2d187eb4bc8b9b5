# int() of a text: every base, prefixes, signs, blanks, underscores.
for text, base in (('ff', 16), ('0xff', 16), ('0XFF', 0), ('FF', 16), ('777', 8), ('0o777', 0), ('0o17', 8), ('101', 2), ('0b101', 0), ('0b101', 2), ('zz', 36), ('Zz', 36), ('12', 3), ('z', 36), ('11', 1 + 1)):
    print(repr(text), base, int(text, base))
for text in ('0', '-0', '+5', '-5', ' 42 ', '\t42\n', '007', '1_000', '-1_0', '123456789012345678901234567890', '-99999999999'):
    print(repr(text), int(text))
print(int('-0x1F', 16), int('-0x1F', 0), int('+0b11', 0), int('f' * 20, 16), int('1' * 40, 2), int('-7', 8))
print(int(b'12'), int(b'ff', 16), int())
