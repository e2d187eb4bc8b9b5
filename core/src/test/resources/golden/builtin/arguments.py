# wrong arguments for native functions
import math
for bad in (
    lambda: len(),
    lambda: len(1, 2),
    lambda: len(5),
    lambda: abs(x=1),
    lambda: getattr(1),
    lambda: math.sqrt("a"),
    lambda: math.sqrt(),
    lambda: divmod(1, 2, 3),
    lambda: chr("a"),
    lambda: print(1, foo=2),
    lambda: ord(5),
    lambda: pow(),
    lambda: [].append(),
    lambda: [].append(1, 2),
    lambda: list.append({}, 1),
    lambda: round(1, 2, 3),
    lambda: setattr(1, 2, 3),
):
    try:
        bad()
    except Exception as e:
        print(type(e).__name__, e)
