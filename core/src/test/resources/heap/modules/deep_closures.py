def counter(start=0, *, step=1):
    value = start

    def increment(by=None):
        nonlocal value
        value += step if by is None else by
        return value

    def reset():
        nonlocal value
        value = start

    return increment, reset


def retry(times, pause=0.1):
    def decorate(function):
        def wrapper(*args, **kwargs):
            last = None
            for attempt in range(times):
                try:
                    return function(*args, **kwargs)
                except Exception as error:
                    last = error
            raise last

        return wrapper

    return decorate


@retry(3)
def unsteady(values):
    return sum(x * x for x in values if x) / len(values)


compose = lambda *functions: lambda x: [f(x) for f in functions]
