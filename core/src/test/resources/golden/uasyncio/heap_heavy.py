# Tasks that fill and drop the heap while they take turns: 10 tasks, 12 turns each, what they hold stays what it was.
try:
    from usr import uasyncio as asyncio
except ImportError:
    import asyncio


class Node:
    def __init__(self, value, next):
        self.value = value
        self.next = next


async def worker(n, log):
    chain = None
    table = {}
    texts = []
    for turn in range(12):
        chain = Node((n, turn, "%d-%d" % (n, turn)), chain)
        table[(n, turn)] = [turn] * 5
        texts.append("x" * (n + turn))
        junk = [bytearray(20) for _ in range(4)]
        await asyncio.sleep_ms(n % 3)
        assert len(junk) == 4 and junk[3] == bytearray(20)
        node, at = chain, turn
        while node:
            assert node.value == (n, at, "%d-%d" % (n, at)), node.value
            node, at = node.next, at - 1
        assert at == -1
        assert all(table[(n, t)] == [t] * 5 for t in range(turn + 1))
        assert [len(t) for t in texts] == [n + t for t in range(turn + 1)]
    log.append(n)
    return sum(len(t) for t in texts)


async def main():
    log = []
    print(await asyncio.gather(*[worker(n, log) for n in range(10)]))
    print(sorted(log))


asyncio.run(main())
