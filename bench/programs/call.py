# Calls of a plain function by its global name: Fibonacci numbers the slow way.
# n = 25: 242,785 calls.


def fib(n):
    if n < 2:
        return n
    return fib(n - 1) + fib(n - 2)


def bench(n):
    return fib(n)
