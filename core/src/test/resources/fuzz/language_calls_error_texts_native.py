# TypeErrors of native functions and of things that cannot be called.
for f in (
    lambda: len(),
    lambda: len(1, 2),
    lambda: len(x=1),
    lambda: [].append(),
    lambda: [].append(1, 2),
    lambda: [].append(x=1),
    lambda: [].sort(1),
    lambda: [].sort(k=1),
    lambda: sorted(),
    lambda: sorted([], lambda x: x),
    lambda: sorted([], k=1),
    lambda: print(1, foo=2),
    lambda: "a".split(1, 2, 3, 4),
    lambda: {}.get(),
    lambda: {}.pop(),
    lambda: isinstance(1),
    lambda: range(),
    lambda: range(1, 2, 3, 4),
    lambda: int(1, 2, 3),
    lambda: max(),
    lambda: abs(1, 2),
    lambda: 5(),
    lambda: None(),
    lambda: "text"(1),
    lambda: [1](0),
    lambda: (1, 2)(3),
    lambda: len.x,
    lambda: getattr(1),
    lambda: __import__(),
):
    try:
        print(f())
    except (TypeError, AttributeError) as e:
        print(type(e).__name__, e)
