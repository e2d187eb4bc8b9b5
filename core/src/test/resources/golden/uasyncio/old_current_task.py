# oracle: old
# differs: 1.13 has no current_task; for quecsim's scripts it is there, and answers None outside of a loop
import uasyncio as asyncio


async def main():
    me = asyncio.current_task()
    await asyncio.sleep_ms(1)
    print(asyncio.current_task() is me)


print(asyncio.current_task())
asyncio.run(main())
