# oracle: old
# 1.13's run returns when nothing is scheduled any more, ended or not.
import uasyncio as asyncio


async def main():
    print("waits")
    await asyncio.Event().wait()
    print("never")


print(asyncio.run(main()))
