# build: full
# execfile runs a file in the names given, or in those of the caller.
execfile("settings.txt")
print(speed, names)
space = {"speed": 1}
execfile("settings.txt", space)
print(space["speed"], speed, sorted(k for k in space if not k.startswith("__")))
l = {}
execfile("settings.txt", {}, l)
print(sorted(l))
for bad in ("missing.txt", 5, None):
    try:
        execfile(bad)
    except Exception as e:
        print(type(e).__name__, e)
import usys

try:
    execfile("failing.txt")
except ValueError as e:
    usys.print_exception(e)
try:
    execfile("broken.txt")
except SyntaxError as e:
    usys.print_exception(e)
