# A semaphore and a queue made of events and locks, as scripts write them.
try:
    from usr import uasyncio as asyncio
except ImportError:
    import asyncio


class Queue:
    def __init__(self, size):
        self.size = size
        self.items = []
        self.changed = asyncio.Event()

    async def put(self, item):
        while len(self.items) >= self.size:
            self.changed.clear()
            await self.changed.wait()
        self.items.append(item)
        self.changed.set()

    async def get(self):
        while not self.items:
            self.changed.clear()
            await self.changed.wait()
        self.changed.set()
        return self.items.pop(0)


async def producer(q):
    for n in range(6):
        await q.put(n)
        print("put", n)
    await q.put(None)


async def main():
    q = Queue(2)
    asyncio.create_task(producer(q))
    while True:
        item = await q.get()
        if item is None:
            break
        print("got", item)
        await asyncio.sleep_ms(5)


asyncio.run(main())
