# The objects of ure and what they refuse.
import ure

r = ure.compile("(b)|(c)")
m = r.search("abc")
print(m, type(r), r.match("abc"))
print(m.group(1), m.group(2), m.span(2), m.start(), m.end(0), m.start(2))
for attempt in (
    lambda: m.group(3), lambda: m.group(-1), lambda: m.span("x"), lambda: m.group(), lambda: ure.compile(1),
    lambda: ure.match("a", bytearray(b"a")), lambda: r.split("abc"), lambda: r.search(3), lambda: ure.search("a"),
):
    try:
        print(attempt())
    except Exception as e:
        print(repr(e))
comma = ure.compile(", *")
print(comma.split("a, b,c"), comma.split("a,b,c", 1), comma.split(b"a,b"), comma.split(""), comma.split(","))
print(ure.compile("x*").split("axb"), ure.compile("^a").split("aab"))
ure.compile("a(b|[^c-d]+?)\\d*$", ure.DEBUG)
