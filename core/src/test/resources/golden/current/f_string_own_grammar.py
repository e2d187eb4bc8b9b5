# differs: upstream turns an f-string into a call of format by text; here it is parsed, so mistakes show as SyntaxError
# and blanks around = are taken.
x, y = 1, 2
for source in ("f'{}'", "f'}'", "f'{x!z}'", "f'{x:{y}'", "f'{ }'", "f'{x = }'", "f\"{'{'}\"", "f'{(lambda v: v * 2)(4)}'", "f'{x}' 'c{x}'"):
    try:
        print(source, "->", eval(source))
    except Exception as e:
        print(source, "->", type(e).__name__)
