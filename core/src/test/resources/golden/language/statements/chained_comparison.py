# a < b < c computes b once and stops at the first false.
def n(x):
    print(x, end=" ")
    return x


print(n(1) < n(2) < n(3))
print(n(3) < n(2) < n(1))
print(n(1) < n(3) > n(2) == n(2) != n(5))
print(1 == 1.0 == True, 1 < 2 in [2, 3], "a" < "b" <= "b" > "a")
print(not 1 < 2, not (1 > 2) and True)
print(1 is 1 is not None, [] == [] is not [])


class Odd:
    def __lt__(self, other):
        return "truthy" if other else ""


print(Odd() < 1 < 2, repr(Odd() < 0 < 1), Odd() < 1)
x = 5
print(0 < x < 10 and x % 2 == 1, 10 > x > 7 or "no")
print((1 < 2) < 3, 3 > (2 > 1), 1 < (2 < 3))
if 0 <= x <= 5 < 6:
    print("in")
