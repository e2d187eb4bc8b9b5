# Operators between ints, bools and other types.
print(True + True, True * 3, 3 - True, True / 2, -True, +False, True == 1, False < True, True + 1.5)
print(3 * 'ab', 'ab' * 3, 2 * [1], (1,) * 2, 2 * b'x', 'a' * True, 'a' * 0, 'a' * -1)
for f in (
    lambda: 1 + '1',
    lambda: '1' + 1,
    lambda: 1 - None,
    lambda: 1 < 'a',
    lambda: [] + 1,
    lambda: -'a',
    lambda: 1 @ 1,
    lambda: 1 in 1,
    lambda: len(1),
):
    try:
        print(f())
    except TypeError:
        print('TypeError')
print(1 == '1', 1 != '1', 1 == None, 1 is 1, 0 or 5, 3 and 4, not 0)
