package io.quecsim.bench.parts;

import org.openjdk.jmh.annotations.OperationsPerInvocation;

/**
 * {@code await sleep(0)} among a hundred tasks: a task is put off, the next one runs. A thousand times each, so that making the
 * tasks and gathering them is a hundredth of it at most.
 */
@OperationsPerInvocation(TaskSwitch.SWITCHES)
public class TaskSwitch extends GuestPart {
    static final int SWITCHES = 100_000;

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
                """, SWITCHES);
    }
}
