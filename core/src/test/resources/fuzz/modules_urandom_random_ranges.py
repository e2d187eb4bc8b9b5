# randrange with start, stop and step; what it refuses.
import urandom

urandom.seed(3)
print(sorted(set(urandom.randrange(2, 12, 3) for _ in range(100))))
print(sorted(set(urandom.randrange(5, 0, -2) for _ in range(100))))
print(sorted(set(urandom.randrange(-2, 2) for _ in range(100))))
print(sorted(set(urandom.randint(1, 6) for _ in range(200))))
print(sorted(set(urandom.getrandbits(2) for _ in range(100))))
for call in (
    lambda: urandom.randrange(0),
    lambda: urandom.randrange(5, 5),
    lambda: urandom.randrange(1, 5, 0),
    lambda: urandom.randrange(1, 5, -1),
    lambda: urandom.randint(5, 1),
    lambda: urandom.choice([]),
    lambda: urandom.getrandbits(33),
    lambda: urandom.getrandbits("x"),
    lambda: urandom.choice(5),
    lambda: urandom.randrange("x"),
):
    try:
        print("ok", call())
    except (ValueError, IndexError, TypeError) as e:
        print(type(e).__name__, e)
