# Every method of a list, what it returns and what it leaves.
x = [3, 1, 2]
print(x.append(4), x, x.extend([5, 6]), x, x.insert(1, 'i'), x, x.pop(), x, x.pop(0), x, x.pop(-2), x, x.remove('i'), x)
print(x.index(2), x.index(5), x.count(1), x.count(9), x.reverse(), x, x.sort(), x, x.copy(), x.copy() is x, x.clear(), x)
x.extend('ab')
x.extend((1,))
x.extend({5: 6})
x.extend(range(2))
x.extend(i for i in 'z')
x.extend(x)
print(x, len(x))
y = list('abc')
for at in (-100, -1, 0, 2, 100):
    y.insert(at, at)
    print(y)
print([1, 2, 1, 3, 1].index(1, 1), [1, 2, 3].index(3, 0, 9), [True, 1.0, 1].count(1), [[1], [1]].index([1]), ['a', None].index(None))
