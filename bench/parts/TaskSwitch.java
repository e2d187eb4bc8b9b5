package io.quecsim.bench.parts;

/** {@code await sleep(0)} among a hundred tasks: a task is put off, the next one runs. */
public class TaskSwitch extends GuestPart {
    public TaskSwitch() {
        super("""
                import uasyncio
                async def task(n):
                    for i in range(n):
                        await uasyncio.sleep(0)
                async def all(n):
                    await uasyncio.gather(*(task(n // 100) for _ in range(100)))
                def bench(n):
                    uasyncio.run(all(n))
                """);
    }
}
