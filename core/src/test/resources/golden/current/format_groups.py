# Separators of thousands, zeros that fill, and text with a zero in front of the width.
for spec in ("{:,}", "{:_}", "{:_x}", "{:_b}", "{:09,}", "{:010_d}", "{:#012_x}", "{:>12,}", "{:+,}"):
    for value in (0, 7, 1234, -1234567, 1 << 40):
        print(spec, spec.format(value))
for spec in ("{:05}", "{:<05}", "{:05s}", "{:>5s}", "{:^05}"):
    print(spec.format("ab"))
print("{:c}|{:>3c}|{:c}".format(65, 0xE9, 0x1F600))
print("%c %c" % (0x20AC, "z"))
print("no fields" % {}, "%(a)s %(a)d" % {"a": 3})
try:
    "{:=5}".format("x")
except ValueError as e:
    print(e)
try:
    "{a.b}".format(a=1)
except NotImplementedError as e:
    print(e)
