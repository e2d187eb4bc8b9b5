# oracle: old
# run and create_task take coroutines only.
import uasyncio as asyncio


def plain():
    pass


for bad in (plain(), plain, 5):
    for verb in (asyncio.run, asyncio.create_task):
        try:
            verb(bad)
        except TypeError as e:
            print("TypeError", e)
