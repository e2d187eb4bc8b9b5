# A dict with int keys and one with str keys: insertion, then mostly look-ups.
# n = 20: dicts of 2,000 entries.


def bench(n):
    words = "the quick brown fox jumps over the lazy dog".split()
    counts = {}
    total = 0
    for _ in range(n):
        squares = {}
        for i in range(2000):
            squares[i] = i & 1023
        for _ in range(3):
            for i in range(2000):
                total += squares[i]
        for i in range(2000):
            word = words[i % 9]
            counts[word] = counts.get(word, 0) + 1
    return total & 0xFFFF, counts["the"]
