# OrderedDict keeps the order of insertion, also of what is deleted and put back.
from ucollections import OrderedDict

d = OrderedDict([('z', 1), ('a', 2), ('m', 3)])
print(d, list(d), list(d.values()), list(d.items()), len(d), d['a'], 'z' in d, isinstance(d, dict), type(d))
d['b'] = 4
d['z'] = 10
print(d, d.popitem(), d)
del d['z']
d['z'] = 'last'
print(d, list(d.keys()), d.get('q', 0), d.pop('a'), d, d.setdefault('a', 5), d)
print(OrderedDict(), OrderedDict({5: 6}), OrderedDict(a=1), OrderedDict([(1, 2), (1, 3)]), d.copy() == d, type(d.copy()), d == dict(d), OrderedDict([(1, 2), (3, 4)]) == OrderedDict([(3, 4), (1, 2)]), OrderedDict([(1, 2), (3, 4)]) == {3: 4, 1: 2})
d.update([('n1', 1), ('n2', 2)])
d.clear()
print(d, len(d))
for i in range(20):
    d['key%d' % (i * 7 % 20)] = i
for i in range(0, 20, 3):
    del d['key%d' % i]
print(list(d), d.popitem(), d.popitem())
for f in (lambda: d['nope'], lambda: OrderedDict().popitem(), lambda: OrderedDict(5), lambda: d.pop('nope'), lambda: d[[]], lambda: d.move_to_end('key1'), lambda: OrderedDict([1]), lambda: hash(d)):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
