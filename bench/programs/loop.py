# Nested loops over small ints, no calls, no allocations.
# n = 800: 640,000 turns.


def bench(n):
    total = 0
    for i in range(n):
        for j in range(n):
            total = (total + i * j) & 0xFFFF
    return total
