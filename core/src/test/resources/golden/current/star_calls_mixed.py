# Several * and ** in one call, and arguments between them.
def show(*args, **kw):
    print(args, sorted(kw.items()))


a, b, d, e = [1, 2], (3,), {"x": 1}, {"y": 2}
show(*a, *b)
show(0, *a, 9, *b, 10)
show(**d, **e)
show(*a, k=1, **d, z=3, **e)
show(*a, *range(2), *"ab", **{})
show(*(x for x in a), *{5: 6})
for source in ("show(**d, **d)", "show(x=1, **d)", "show(*5)", "show(**5)", "show(a=1, 2)", "show(**d, *a)", "show(k=1, *a)"):
    try:
        eval(source)
    except Exception as error:
        print(source, "->", type(error).__name__, error)
