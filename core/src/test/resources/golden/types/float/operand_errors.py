# A float with what is no number, and operators it has not.
cases = (
    lambda: 1.5 + 'a', lambda: 1.5 - None, lambda: 1.5 * [], lambda: 1.5 / {}, lambda: 1.5 // 'a', lambda: 1.5 % (), lambda: 1.5 ** 'a', lambda: 1.5 < 'a', lambda: 1.5 >= None,
    lambda: 'a' + 1.5, lambda: None - 1.5, lambda: [] * 1.5, lambda: 1.5 & 1, lambda: 1 | 1.5, lambda: 1.5 ^ 1.5, lambda: 1.5 << 1, lambda: ~1.5, lambda: 1 in 1.5, lambda: 1.5 in 1,
    lambda: len(1.5), lambda: 1.5[0], lambda: 1.5(), lambda: iter(1.5), lambda: (1.5).real, lambda: (1.5).is_integer(), lambda: (1.5).hex(), lambda: 1.5 @ 2,
)
for i, case in enumerate(cases):
    try:
        print(i, case())
    except (TypeError, AttributeError) as e:
        print(i, type(e).__name__, e)
print(1.5 == 'a', 1.5 != None, 1.5 == [1.5], 1.5 is None, not 1.5, 1.5 and 2, 0.0 or 'zero')
