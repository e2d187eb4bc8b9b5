# Subclasses of str, int, float and bytes: what goes on working, and what does not.
class Name(str):
    def shout(self):
        return self.upper() + "!"


class Celsius(float):
    def warm(self):
        return self + 0.5


class Port(int):
    def next(self):
        return self + 1


class Frame(bytes):
    pass


n = Name("ada")
for f in (
    lambda: (n, n.shout(), len(n), n + "b", n[1:], "%s" % n),
    lambda: (n == "ada", "ada" == n, isinstance(n, str)),
    lambda: {"ada": 1}.get(n),
    lambda: {"ada": 1}.get("ada"),
    lambda: n in "my ada",
    lambda: "da" in n,
    lambda: " " + n,
    lambda: ",".join([n, "b"]),
    lambda: n.join(["1", "2"]),
    lambda: Port(80).next(),
    lambda: Port(7) * 2,
    lambda: 2 * Port(7),
    lambda: Port(3) == 3,
    lambda: [1, 2, 3][Port(1)],
    lambda: Celsius(1.5).warm(),
    lambda: Celsius(1.5) < 2,
    lambda: Frame(b"abc")[0],
    lambda: Frame(b"abc") + b"d",
    lambda: list(Frame(b"ab")),
):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
