print(set([1]))
print(frozenset([1]))
