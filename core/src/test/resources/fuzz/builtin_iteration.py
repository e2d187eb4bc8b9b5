# functions over iterables
print(all([]), all([1, 0]), any([]), any([0, 2]))
print(sum(range(5)), sum([1.5, 2], 10))
print(min(3, 1, 2), max([4, 9, 2]), max("bca"), min([], default=7))
print(max("aa", "b", key=len), min([3, -4, 2], key=abs))
print(list(map(lambda a, b: a * b, [1, 2, 3], (4, 5))))
print(list(filter(None, [0, 1, "", "x"])), list(filter(lambda x: x > 1, [1, 2, 3])))
print(list(zip("ab", [1, 2, 3])), list(zip()))
print(list(enumerate("xy", 5)), list(enumerate(iterable="p", start=1)))
it = iter([1])
print(next(it))
for bad in (lambda: next(it), lambda: min([]), lambda: iter(5), lambda: sorted([1], 2), lambda: max()):
    try:
        bad()
    except Exception as e:
        print(type(e).__name__, e)
