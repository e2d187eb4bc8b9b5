# sorted() is not stable: equal keys end where the device's quicksort leaves them
print(sorted([3, 1, 2]), sorted("hello"), sorted((5, 2, 9), reverse=True))
pairs = [(i * 7 % 5, i) for i in range(20)]
print(sorted(pairs, key=lambda p: p[0]))
print(sorted(pairs, key=lambda p: p[0], reverse=True))
print(sorted(["b", "A", "c"], key=str.lower))
words = "the quick brown fox jumps over the lazy dog again and again".split()
print(sorted(words, key=len))
calls = []
sorted([4, 2, 7, 1], key=lambda x: calls.append(x) or x)
print(calls)
try:
    sorted([1, "a"])
except TypeError as e:
    print("TypeError", e)
