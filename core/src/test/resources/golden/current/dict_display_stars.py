# Displays with stars are still refused, calls are not.
for source in ("[*a, 1]", "{*a}", "{**d}", "(*a, 1)", "*a, 1", "print(*a, *a)", "[*range(3)]", "dict(**d, **{'z': 1})", "x, *y = a", "[*x] = a"):
    a, d = [1, 2], {"k": 1}
    try:
        exec("r = " + source if "=" not in source.replace("**{'z': 1}", "") else source)
        print("accepted", source)
    except Exception as e:
        print(source, "->", type(e).__name__, e)
