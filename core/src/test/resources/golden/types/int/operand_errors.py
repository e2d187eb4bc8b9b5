# Operators between an int and what is no number: the text names both types as written.
cases = (
    lambda: 1 + None, lambda: 1 - 'a', lambda: 1 / [], lambda: 1 // {}, lambda: 1 % (), lambda: 1 ** 'a', lambda: 1 & 1.0, lambda: 1 | None, lambda: 1 ^ 'x',
    lambda: None + 1, lambda: [] - 1, lambda: {} / 1, lambda: () // 1, lambda: None ** 1, lambda: 1.0 | 1, lambda: None << 1, lambda: 2 ** 70 + None, lambda: 2 ** 70 & 1.5,
    lambda: None - 2 ** 70, lambda: -'a', lambda: +[], lambda: ~1.5, lambda: ~None, lambda: -None, lambda: abs('a'), lambda: 1 @ 2,
)
for i, case in enumerate(cases):
    try:
        print(i, case())
    except TypeError as e:
        print(i, 'TypeError', e)
for i, statement in enumerate(('x = 1; x += None', 'x = 1; x -= "a"', 'x = None; x *= 2', 'x = 1; x <<= 1.0', 'x = 1; x **= "a"', 'x = 1; x //= []')):
    try:
        exec(statement)
        print(i, 'ok')
    except TypeError as e:
        print(i, 'TypeError', e)
