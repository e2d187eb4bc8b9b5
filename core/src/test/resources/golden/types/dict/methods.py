# Every method of a dict, what it returns and what it leaves.
d = {'a': 1, 'b': 2}
print(d.get('a'), d.get('z'), d.get('z', 5), d.get('a', 5), d.pop('a'), d, d.pop('z', None), d.setdefault('c'), d.setdefault('c', 9), d.setdefault('d', 4), sorted(d.keys()))
print(d.update({'b': 20}), d['b'], d.update([('e', 5), ['f', 6]]), d['e'], d['f'], d.update(g=7), d['g'], d.update({'h': 8}, i=9), d['h'] + d['i'], d.update(), len(d))
c = d.copy()
c['a'] = 'only here'
print('a' in d, 'a' in c, len(c) - len(d), d.clear(), d, c != d)
one = {'k': 'v'}
print(one.popitem(), one, dict.fromkeys('ab'), dict.fromkeys([1, 2], 'x'), dict.fromkeys(()), {}.fromkeys(range(2), []))
print(dict(), dict(a=1), dict({'a': 1}, b=2)['b'], dict([(1, 2)]), dict([[1, 2]]), dict(['ab']), dict(zip('x', [5])), dict({1: 2}.items()), dict(x for x in [(1, 2)]))
print(len({}), bool({}), bool({0: 0}), 1 in {1: 2}, 2 in {1: 2}, 2 not in {1: 2}, {1: 2} == {1: 2.0}, {1: 2} != {1: 3}, {1: 2} == {2: 1}, {} == [], {1: {2: 3}}[1][2])
d = {}
d[1], d[1.0], d[True] = 'int', 'float', 'bool'
d[None], d[(1, 2)], d['1'] = 'none', 'tuple', 'str'
print(len(d), d[1], d[None], d[(1, 2)], d['1'], d.get(1.0), d.get(2))
