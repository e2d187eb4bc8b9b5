# What usys says of the machine.
try:
    import usys
except ImportError:
    import sys as usys

print(usys.implementation[0], usys.implementation[1], usys.byteorder, usys.maxsize > 100)
print(usys.version_info[:2], usys.version[:2], type(usys.path).__name__, type(usys.argv).__name__, type(usys.modules).__name__)
print(usys.implementation.name, usys.implementation.version == usys.implementation[1])
for args in ((), (0,), (3,), ("text",), (None,), ([1],)):
    try:
        usys.exit(*args)
    except SystemExit as e:
        print("SystemExit", e.args, e.value if hasattr(e, "value") else "no value")
try:
    raise SystemExit
except BaseException as e:
    print(type(e).__name__, isinstance(e, Exception))
try:
    usys.exit(1, 2)
except TypeError as e:
    print("TypeError", e)
usys.stdout.write("written\n")
print(usys.stdout.write("abc\n"))
