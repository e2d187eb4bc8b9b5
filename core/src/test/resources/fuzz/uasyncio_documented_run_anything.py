# only here: the documented semantics of usr.uasyncio, which no binary has
# run of what a plain function returned drives what is scheduled so far.
from usr import uasyncio as asyncio


async def job(n):
    await asyncio.sleep_ms(n)
    print("job", n)


def main():
    for n in (3, 1, 2):
        asyncio.create_task(job(n))
    print("main returns None")


print(asyncio.run(main()))
