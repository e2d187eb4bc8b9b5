# differs: desktop ports are built with MICROPY_CAN_OVERRIDE_BUILTINS, the firmware (mpconfigport.h of 2021) is not
# The module of built-in names cannot be changed.
import builtins

for f in (
    lambda: setattr(builtins, "everywhere", 1),
    lambda: setattr(builtins, "len", 1),
    lambda: delattr(builtins, "len"),
    lambda: builtins.nothing,
    lambda: builtins.max(1, 2),
):
    try:
        print(f())
    except AttributeError as e:
        print(e)
print(len is builtins.len, "len" in dir(builtins), builtins)
len = 5
print(len, builtins.len("abc"))
