def f(data):
    out = []
    while (n := len(data)) > 2:
        data = data[1:]
        out.append(n)
    if (m := n * 2) > 3:
        out.append(m)
    print(k := 5, k)
    return out


print(f([1, 2, 3, 4, 5]))
print((a := 1) + a)
if (b := 0) or (c := 7):
    print(b, c)
