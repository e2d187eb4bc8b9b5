# f-strings: expressions, conversions, format specifications, nesting, joining.
name, n, x = "modem", 42, 3.14159
print(f"{name} {n} {x}")
print(f"{n + 1} {name.upper()} {[i for i in range(3)]} {n if n > 5 else 0}")
print(f"{name!r} {name!s} {n:5d}| {n:<5}| {n:>5}| {n:^6}| {n:05} {n:x} {n:#b}")
print(f"{x:.2f} {x:8.3f} {x:e} {-n:+d} {n:+}")
print(f"{{literal}} {{{n}}} {'quoted'}")
width = 7
print(f"{n:{width}}|{name:>{width + 2}}|")
print(f"{n=} {name=} {n + 1=}")
print("a" "b" f"{n}" "c")
print(f"""two
lines {n}""")
print(rf"raw \n {n}", f"\t|{n}|\x41")
print(f"{(n, 4)[1]} {dict(a=1)['a']} {n!r:>6}")
print(f"{str(n)} {[n][0]}")
print(f"", f"{''}", len(f"{n}"))
