# differs: builds freeze the library without its asserts; from its source it prints the same as here
# A sleep that is not awaited breaks the next one, upstream: all share one awaitable.
import asyncio


async def main():
    asyncio.sleep_ms(5)
    try:
        await asyncio.sleep_ms(5)
    except AssertionError:
        print("AssertionError")


asyncio.run(main())
