import uasyncio as asyncio
async def blink(led, period):
    while True:
        led.toggle()
        await asyncio.sleep_ms(period)
async def main():
    results = await asyncio.gather(blink(1, 2), blink(3, 4))
    async for x in results:
        print(x)
    async with lock as l:
        return l
asyncio.run(main())
