try:
    from usr import uasyncio as asyncio
except ImportError:
    import asyncio

# run() returns the value, raises the exception, and can be called again.
async def value():
    return 7


async def bad():
    raise TypeError("x")


print(asyncio.run(value()))
try:
    asyncio.run(bad())
except TypeError as e:
    print(e)
print(asyncio.run(value()))
for wrong in (1, print):
    try:
        asyncio.create_task(wrong)
    except TypeError as e:
        print(e)
