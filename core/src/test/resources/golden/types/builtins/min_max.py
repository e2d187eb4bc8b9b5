# min and max of arguments or an iterable, with key and default; the first of equals wins.
print(min(3, 1, 2), max(3, 1, 2), min([3, 1, 2]), max('hello'), min({5: 0, 2: 1}), max(x % 5 for x in range(9)), min('b', 'a'), max((1, 2), (1, 3)), min([[2], [1, 9]]), max(True, 0), min(1.5, 1, 2 ** 70), max(-1.0, -2))
print(min([3, -5, 4], key=abs), max(3, -5, 4, key=abs), max(['bb', 'a', 'cc'], key=len), min(['bb', 'a', 'c'], key=len), max({'x': 1, 'y': 2}.items(), key=lambda kv: kv[1]), min([], default=7), max([], default=None), max([4], default=7), min([], key=abs, default='none'))
print(max(1, 1.0, True), min(True, 1, 1.0), max([1, 2], key=lambda v: 0), min(5, 6, key=None) if False else '-')
for f in (lambda: min(), lambda: max(), lambda: min(1), lambda: max([]), lambda: min(()), lambda: max(None), lambda: min(1, 'a'), lambda: max(['a', 1]), lambda: min([None, None]), lambda: max(1, 2, key=5), lambda: min([1, 2], key=len), lambda: max({}, {}), lambda: min(1, 2, default=3)):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
