print(sorted([2, 1], reverse=True))
print(reversed([1, 2]))
