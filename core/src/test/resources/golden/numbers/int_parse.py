# Texts int() takes, with and without a base.
for s in ('0', '1', '-1', '+7', ' 42 ', '\n5\t', '007', '0x1f', '0X1F', '0b101', '0o17', '-0x10', '1_000'):
    print(repr(s), int(s))
for s, b in (('1f', 16), ('0x1f', 16), ('101', 2), ('0b101', 2), ('17', 8), ('0o17', 8), ('zz', 36), ('Zz', 36), ('12', 3)):
    print(repr(s), b, int(s, b))
print(int('123456789012345678901234567890'), int('-ffffffffffffffffffff', 16), int('1' * 70, 2))
print(int(), int(5), int(True), int(2.9), int(b'12'), int('12', 0))
for a in (('',), (' ',), ('-',), ('1 2',), ('0x',), ('12a',), ('9', 8), ('0b12',), ('1.5',), ('--1',), ('1', 1), ('1', 37)):
    try:
        print(a, int(*a))
    except ValueError as e:
        print(a, 'ValueError')
