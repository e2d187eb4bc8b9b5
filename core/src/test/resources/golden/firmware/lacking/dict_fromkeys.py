print({}.get(1))
print(dict.fromkeys([1]))
