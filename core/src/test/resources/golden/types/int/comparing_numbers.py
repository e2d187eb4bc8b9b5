# Ints compare by value with floats, bools and complex numbers, however big they are.
print(1 == 1.0, 1 == 1 + 0j, 2 ** 70 == 2.0 ** 70, 2 ** 70 + 1 == 2.0 ** 70, 2 ** 70 < 1e22, 2 ** 70 > 1e21, -2 ** 70 < -1e21)
print(0 == 0.0 == False == 0j, 1 < 1.5 < 2, 5 != 5.0, 5 == '5', 5 != '5', 5 == None, 5 == [5])
print(1 < float('inf'), 10 ** 30 < float('inf'), -10 ** 30 > -float('inf'), 0 == float('nan'), 0 != float('nan'), 0 < float('nan'))
print(max(1, 1.0, True), min(1, 1.0, True), sorted([3, 2.5, True, -1, 10 ** 20, 1e19]))
for f in (lambda: 1 < 'a', lambda: 1 < None, lambda: 1 >= [], lambda: 1 < 1j, lambda: 2 ** 70 < 'a', lambda: 'a' < 1):
    try:
        print(f())
    except TypeError as e:
        print('TypeError', e)
