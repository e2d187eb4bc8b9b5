# The same seed gives the same numbers.
import urandom

urandom.seed(5)
first = [urandom.getrandbits(16) for _ in range(4)]
urandom.seed(5)
print(first, first == [urandom.getrandbits(16) for _ in range(4)])
urandom.seed(0)
print([urandom.getrandbits(n) for n in (1, 2, 8, 24, 32)])
print([urandom.randrange(10) for _ in range(8)], [urandom.randint(-3, 3) for _ in range(8)])
print([urandom.choice("abcde") for _ in range(6)], urandom.choice([7]), urandom.choice((1, 2)) in (1, 2))
print(urandom.random() < 1, 2 <= urandom.uniform(2, 3) <= 3)
urandom.seed(1 << 40 | 9)
a = urandom.getrandbits(32)
urandom.seed(9)
print(a == urandom.getrandbits(32))
