# := binds in the function around a comprehension, in conditions and arguments.
def first_long(words):
    if any(len(found := w) > 3 for w in words):
        return found
    return None


print(first_long(["a", "abcd", "xyz"]), first_long(["a"]))
data = [1, 2, 3, 4]
print([y for v in data if (y := v * v) > 4], y)
i = 0
while (i := i + 1) < 3:
    print("loop", i)
print((a := 5) + a, a, (b := (c := 2) + 1), b, c)
print(max(m := 3, 2), m)
print({(k := "key"): (v := "value")}, k, v)


def g(x):
    return x


print(g(z := 7), z, g(x=(w := 8)), w)
if (n := len(data)) > 3 and (half := n // 2):
    print(n, half)
for source in ("x := 1", "(a.b := 1)", "(f() := 1)", "[i := 0 for i in range(2)]", "f(x = y := 1)", "(1 := 2)"):
    try:
        exec(source)
        print("accepted", source)
    except SyntaxError as e:
        print(source, "->", e)
