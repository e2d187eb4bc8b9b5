print(next(iter([1])))
print(next(iter([]), 2))
