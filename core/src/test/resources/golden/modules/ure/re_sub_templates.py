# sub with a template, a function, a limit.
import ure

print(ure.sub("a", "b", "banana"), ure.sub("a", "b", "banana", 2), ure.sub("x", "y", "none"))
print(ure.sub(r"(\w)(\w)", r"\2\1", "abcd-ef"), ure.sub(r"(\w+)", r"<\g<1>>", "one two"), ure.sub("(b)", r"[\1]", "abc"))
print(ure.sub(r"\d", lambda m: str(int(m.group(0)) + 1), "a1b2c9"))
print(ure.compile(r"\s+").sub(" ", "much   white  space"))
print(ure.sub("", "-", "ab") if False else "empty pattern not tried")
for call in (
    lambda: ure.sub("(a)", r"\5", "a"),
    lambda: ure.sub("a", 5, "a"),
    lambda: ure.sub("a", lambda m: 5, "a"),
    lambda: ure.sub("a", None, "b"),
):
    try:
        print(call())
    except (IndexError, TypeError) as e:
        print(type(e).__name__, e)
