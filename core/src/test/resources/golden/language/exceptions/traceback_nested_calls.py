# usys.print_exception shows file, line and function, the outermost call first.
import usys


def fails(n):
    return 10 / n


def middle(n):
    text = "before"
    value = fails(
        n,
    )
    return value


class K:
    def method(self):
        return middle(0)

    def __getattr__(self, name):
        raise KeyError(name)


for f in (
    lambda: K().method(),
    lambda: K().anything,
    lambda: [middle(x) for x in (1, 0)],
    lambda: list(map(fails, [0])),
    lambda: sorted([1, 0], key=fails),
    lambda: {}["missing"],
):
    try:
        f()
    except Exception as e:
        usys.print_exception(e)
print("end")
