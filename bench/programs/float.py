# Arithmetic with floats: the logistic map. Every result is an allocation.
# n = 150000: turns.


def bench(n):
    x = 0.5
    for _ in range(n):
        x = x * 3.5 * (1.0 - x)
    return x
