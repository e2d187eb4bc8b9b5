# run and create_task take coroutines only; delays have a limit.
import asyncio


def plain():
    pass


for bad in (plain(), plain, 5):
    for verb in (asyncio.run, asyncio.create_task):
        try:
            verb(bad)
        except TypeError as e:
            print("TypeError", e)


async def main():
    try:
        await asyncio.wait_for(asyncio.sleep_ms(1), "x")
    except TypeError:
        print("TypeError")


asyncio.run(main())
