# A bool counts as the int it is.
print(True + True, True - False, True * 5, True / 2, True // 1, True % 2, True ** 3, -True, +True, ~True, abs(True))
print(True == 1, False == 0, True < 2, True > 0.5, True == 1.0, True is 1, 1 == True, 'a' * True, [1] * False)
print(isinstance(True, int), isinstance(1, bool), issubclass(bool, int), type(True), type(True + 0), type(True & True), type(not 1))
print([10, 20][True], (1, 2, 3)[False], 'ab'[True], {1: 'one'}[True], {True: 'yes'}.get(1), sum([True, True]), max(True, 2))
print(bool(), bool(0), bool(''), bool(' '), bool(None), bool([]), bool([0]), bool(0.0), bool(-0.0), bool(1e-300), bool(0j), bool(b''), bool({}), bool(()), bool(set()), bool(range(0)))
print(repr(True), str(False), '%s %d' % (True, True), '{} {:d} {!r}'.format(True, False, True), hash(True), int(True), float(True), complex(True))
for f in (lambda: True + 'a', lambda: 'a' + True, lambda: None + True, lambda: [] + True, lambda: 1 in True, lambda: True in 5, lambda: len(True), lambda: True[0], lambda: True(), lambda: iter(True), lambda: bool(1, 2)):
    try:
        print(f())
    except TypeError as e:
        print('TypeError', e)
