# str.format of numbers.
for spec in ('', 'd', '5', '<5', '^5', '>5', '=5', '05', '+', ' ', '+05', 'x', '#x', '#X', 'o', '#o', 'b', '#b', ',', '*^9', '#010x'):
    print(spec, [('{:' + spec + '}').format(n) for n in (0, 7, -42, 123456)])
for spec in ('', 'f', '.2f', '8.3f', '<8.3f', '^8.2f', '08.2f', '+.1f', 'e', '.2e', 'g', '.3g', '%', '.1%', '=+8.2f', 'n'):
    print(spec, [('{:' + spec + '}').format(x) for x in (0.0, 1.5, -2.75, 1234.5)])
print('{:.2f} {:e} {:d} {}'.format(3, 4, True, True), '{:5}|{:<5}|'.format(True, True))
print('{:c}{:c}'.format(65, 97), '{:n}'.format(12))
for spec, v in (('d', 1.5), ('s', 5), ('x', 'a'), ('=5', 'a'), ('+s', 'a'), ('+c', 65), ('z', 1), ('5z', 1), ('d', 'a'), ('c', 'a')):
    try:
        print(('{:' + spec + '}').format(v))
    except ValueError as e:
        print(spec, 'ValueError', e)
