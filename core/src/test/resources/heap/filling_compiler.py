# How many lines of source the compiler can take before the heap is full of its parse tree and code.
import gc


def lines(name, line):
    n = 20
    try:
        while True:
            gc.collect()
            exec(line * n, {})
            n += n // 20
    except MemoryError:
        gc.collect()
        print(name, n)


lines("assignments", "x = 1\n")
lines("calls", "print\nlen(str(id))\n")
lines("functions", "def f(a, b=2):\n    if a > b:\n        return a - b\n    return [a, b, 'text']\n")
lines("one list", "z = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]\n")
