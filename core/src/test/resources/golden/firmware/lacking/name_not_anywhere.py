print(nonsense)
