# A sieve: while loops, comparisons, divisions and items of a list.
# n = 30000: the primes below.


def bench(n):
    sieve = [True] * n
    count = 0
    i = 2
    while i < n:
        if sieve[i]:
            count += 1
            k = i + i
            while k < n:
                sieve[k] = False
                k += i
        i += 1
    return count
