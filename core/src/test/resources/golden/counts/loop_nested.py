# break and continue out of loops in loops; a for loop leaves its iterator behind.
def primes(limit):
    found = []
    for n in range(2, limit):
        for p in found:
            if p * p > n:
                found.append(n)
                break
            if n % p == 0:
                break
        else:
            found.append(n)
    return found


def pairs():
    for a in "abc":
        for b in "abc":
            if a == b:
                continue
            while True:
                if a < b:
                    break
                return a + b
            print(a, b)


print(primes(40))
print(pairs())
