# f-strings that are refused.
for source in (
    "f'{'",
    "f'{x'",
    "f'{1 +}'",
    "bf'{x}'",
    "f'{undefined}'",
    "f'{1:zz}'",
):
    x, y = 1, 2
    try:
        print(source, "->", eval(source))
    except Exception as e:
        print(source, "->", type(e).__name__, e)
