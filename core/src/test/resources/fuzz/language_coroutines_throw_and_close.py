# Exceptions thrown into a coroutine arrive where it awaits, through all that awaits it.
class Pause:
    def __iter__(self):
        yield "waiting"


async def deep():
    try:
        await Pause()
    except ValueError as e:
        print("deep", e)
        await Pause()
    finally:
        print("deep ends")
    return "deep value"


async def middle():
    try:
        return await deep()
    except KeyError as e:
        print("middle", repr(e))
        return "rescued"
    finally:
        print("middle ends")


c = middle()
print(c.send(None))
print(c.throw(ValueError("cancel")))
try:
    c.send(None)
except StopIteration as e:
    print(e.value)
c = middle()
c.send(None)
try:
    c.throw(KeyError("k"))
except StopIteration as e:
    print(e.value)
c = middle()
c.send(None)
c.close()
c = middle()
c.close()
try:
    c.send(None)
except StopIteration:
    print("closed before it began")
