name = "module"
print("hello %s" % name, "%d %5.2f %r" % (1, 2.5, "x"), "{} {k}".format(name, k=1))
print("abc".upper().replace("A", "x").split("x"), ",".join(["a", "b"]))
print("a" + "b" * 3, len("four"), "x" in "text", "abc"[1], "abc"[::1])
s = ""
for c in "reverse":
    s = c + s
print(s)
words = "the quick brown the fox".split()
count = {}
for w in words:
    count[w] = count.get(w, 0) + 1
print(sorted(count.items()))
print("a" "b" r"\n" """three
lines""")
print(name.startswith("mod"), name.find("u"), b"bytes"[0], str(5) + repr("q"), ord("a"), chr(98))
print(all(c.isalpha() for c in name), any([c == "o" for c in name]))
