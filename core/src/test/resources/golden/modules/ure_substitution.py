# ure.sub with texts, groups, functions and counts.
import ure

print(ure.sub("b+", "-", "abbcb"), ure.sub("b", "", "abc", 1), ure.sub("x", "y", "abc"))
print(ure.sub("(a)(b)?", "\\2\\1\\g<1>!\\0", "abac"), ure.sub("a", "\\n\\\\", "a"))
print(ure.sub("\\d+", lambda m: str(int(m.group(0)) * 2), "1 and 20"))
print(ure.sub(b"a", b"xx", b"banana", 2), ure.compile("n").sub("N", "banana"))
print(ure.sub("a*", "-", "baac"), ure.sub("^a", "-", "aab"))


def named(m):
    print("called for", m.group(0), m.span())
    return ure.sub("[aeiou]", lambda inner: inner.group(0) + "'", m.group(0))


print(ure.sub("\\w+", named, "one two"))
for attempt in (
    lambda: ure.sub("a", "\\1", "a"), lambda: ure.sub("a", lambda m: 1, "a"), lambda: ure.sub("a", 5, "a"),
    lambda: ure.sub("a", lambda m: 1 // 0, "a"), lambda: ure.sub("(", "a", "a"),
):
    try:
        print(attempt())
    except Exception as e:
        print(repr(e))
