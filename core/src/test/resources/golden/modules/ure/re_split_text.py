# Splitting by a pattern, with a limit.
import ure

print(ure.compile(",").split("a,b,,c"), ure.compile(r"\s+").split("one two   three"))
print(ure.compile(",").split("a,b,c,d", 2), ure.compile(",").split("none"), ure.compile(",").split(""))
print(ure.compile("x").split("xaxbx"), ure.compile("[;,]").split("a;b,c;d", 1))
print(ure.compile(",").split(b"a,b"))
try:
    print(ure.compile("(,)").split("a,b"))
except (NotImplementedError, ValueError) as e:
    print(type(e).__name__, e)
try:
    ure.split(",", "a,b")
    print("there is ure.split")
except AttributeError as e:
    print("AttributeError", e)
