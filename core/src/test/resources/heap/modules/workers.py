import uasyncio as asyncio


class Channel:
    def __init__(self, size=8):
        self.items = []
        self.size = size
        self.arrived = asyncio.Event()

    async def put(self, item):
        while len(self.items) >= self.size:
            await asyncio.sleep_ms(10)
        self.items.append(item)
        self.arrived.set()

    async def get(self):
        while not self.items:
            self.arrived.clear()
            await self.arrived.wait()
        return self.items.pop(0)


async def producer(channel, count):
    for number in range(count):
        try:
            await channel.put({"number": number, "text": "message %d" % number})
        except OSError as error:
            print("lost", number, error)
        finally:
            await asyncio.sleep_ms(1)


async def consumer(channel, count, done):
    total = 0
    for _ in range(count):
        item = await channel.get()
        total += item["number"]
    done(total)
