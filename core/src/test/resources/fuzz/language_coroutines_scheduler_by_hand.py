# A round-robin scheduler in a few lines, over plain coroutines.
class Pause:
    def __iter__(self):
        yield


async def job(name, n):
    for i in range(n):
        print(name, i)
        await Pause()
    return name


async def failing():
    await Pause()
    raise ValueError("job failed")


async def patient(inner):
    try:
        return "inner said %s" % await inner
    except ValueError as e:
        return "inner failed: %s" % e


def run(*coroutines):
    waiting = list(coroutines)
    while waiting:
        c = waiting.pop(0)
        try:
            c.send(None)
            waiting.append(c)
        except StopIteration as e:
            print("finished", e.value)


run(job("a", 2), job("b", 3), patient(job("c", 1)), patient(failing()))
