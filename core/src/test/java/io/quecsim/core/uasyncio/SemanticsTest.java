package io.quecsim.core.uasyncio;

import static org.assertj.core.api.Assertions.assertThat;

import io.quecsim.core.vm.Cpu;
import io.quecsim.core.vm.GuestRun;
import org.junit.jupiter.api.Test;

/** Every question of {@link Semantics}: the same script under the three, and what each prints. */
class SemanticsTest {
    private static final String IMPORT = "import lib as asyncio\n";

    private static GuestRun run(Semantics semantics, String script) {
        return new GuestRun().asyncio("lib", semantics).run(IMPORT + script);
    }

    private static void prints(String script, String documented, String upstream, String old) {
        assertThat(run(Semantics.DOCUMENTED, script).output()).as("documented").isEqualTo(documented);
        assertThat(run(Semantics.UPSTREAM, script).output()).as("upstream").isEqualTo(upstream);
        assertThat(run(Semantics.V1_13, script).output()).as("1.13").isEqualTo(old);
    }

    @Test
    void runOfWhatIsNoCoroutineDrivesTheRest() {
        String script = """
                async def other():
                    print("other")
                def main():
                    asyncio.create_task(other())
                try:
                    asyncio.run(main())
                except TypeError as e:
                    print(e)
                """;
        prints(script, "other\n", "coroutine expected\n", "coroutine expected\n");
        assertThat(run(Semantics.DOCUMENTED, script).warnings())
                .containsExactly("7: run-no-coroutine: run() was given a NoneType, not a coroutine: "
                        + "running what is scheduled so far");
    }

    @Test
    void theHintNamesTheFunctionWhereTheSourceIsThere() {
        GuestRun run = new GuestRun();
        String script = "from usr import uasyncio\ndef main():\n    pass\nuasyncio.run(main())\n";
        run.file("main.py", script).run(script);
        assertThat(run.warnings()).hasSize(1);
        assertThat(run.warnings().get(0)).contains("`main` is not `async`").contains("write `async def main`");
    }

    @Test
    void aNestedRunGivesTheOuterTaskItsPlaceBack() {
        String script = """
                async def inner():
                    await asyncio.sleep_ms(1)
                    return 5
                async def main():
                    print(asyncio.run(inner()))
                    try:
                        await asyncio.sleep_ms(1)
                        print("outer goes on")
                    except Exception as e:
                        print(type(e).__name__)
                asyncio.run(main())
                """;
        assertThat(run(Semantics.DOCUMENTED, script).output()).isEqualTo("5\nouter goes on\n");
        assertThat(run(Semantics.UPSTREAM, script).output()).isEqualTo("5\nRuntimeError\n");
    }

    @Test
    void aSleepNotAwaitedBreaksTheNextOneUnlessDocumented() {
        String script = """
                async def main():
                    asyncio.sleep(1)
                    try:
                        await asyncio.sleep(0)
                        print("slept")
                    except AssertionError:
                        print("AssertionError")
                asyncio.run(main())
                """;
        prints(script, "slept\n", "AssertionError\n", "AssertionError\n");
        assertThat(run(Semantics.DOCUMENTED, script).warnings())
                .containsExactly(
                        "3: never-awaited: sleep() was not awaited, so it did nothing: write `await asyncio.sleep(…)`");
    }

    @Test
    void millisecondsMayBeFloatsAsDocumented() {
        String script = """
                async def main():
                    try:
                        await asyncio.sleep_ms(1.5)
                        print("slept")
                    except TypeError:
                        print("TypeError")
                asyncio.run(main())
                """;
        prints(script, "slept\n", "TypeError\n", "TypeError\n");
    }

    @Test
    void whatWaitForReturnsCanBeCancelledAsDocumented() {
        String script = """
                async def work():
                    print("never")
                w = asyncio.wait_for(work(), 1)
                try:
                    print(w.cancel())
                except AttributeError:
                    print("AttributeError")
                """;
        prints(script, "True\n", "AttributeError\n", "AttributeError\n");
    }

    @Test
    void theOldGatherLooksAtItsTasksInOrder() {
        String script = """
                async def ok():
                    await asyncio.sleep_ms(50)
                    print("ok")
                async def bad():
                    await asyncio.sleep_ms(10)
                    raise ValueError("bad")
                async def main():
                    try:
                        await asyncio.gather(ok(), bad())
                    except ValueError as e:
                        print(e)
                asyncio.run(main())
                """;
        assertThat(run(Semantics.DOCUMENTED, script).output()).isEqualTo("bad\n");
        assertThat(run(Semantics.UPSTREAM, script).output()).isEqualTo("bad\n");
        assertThat(run(Semantics.V1_13, script).output()).startsWith("Task exception wasn't retrieved\n");
    }

    @Test
    void theOldGatherDoesNotCatchCancelledError() {
        String script = """
                async def nap():
                    await asyncio.sleep(1)
                async def main():
                    t = asyncio.create_task(nap())
                    asyncio.create_task(stop(t))
                    try:
                        print(await asyncio.gather(t, return_exceptions=True))
                    except asyncio.CancelledError:
                        print("Cancelled")
                async def stop(t):
                    t.cancel()
                asyncio.run(main())
                """;
        prints(script, "[CancelledError()]\n", "[CancelledError()]\n", "Cancelled\n");
    }

    @Test
    void cancellingTheOldGatherLeavesItsTasksRunning() {
        String script = """
                async def nap(n):
                    await asyncio.sleep_ms(20)
                    print("slept", n)
                async def both():
                    await asyncio.gather(nap(1), nap(2))
                async def main():
                    g = asyncio.create_task(both())
                    await asyncio.sleep_ms(5)
                    g.cancel()
                    await asyncio.sleep_ms(50)
                asyncio.run(main())
                """;
        prints(script, "", "", "slept 2\n");
    }

    @Test
    void threadSafeFlagCameLater() {
        prints("print(hasattr(asyncio, 'ThreadSafeFlag'))\n", "True\n", "True\n", "False\n");
    }

    @Test
    void currentTaskOutsideALoop() {
        String script = """
                try:
                    print(asyncio.current_task())
                except RuntimeError as e:
                    print(e)
                """;
        prints(script, "no running event loop\n", "no running event loop\n", "None\n");
    }

    @Test
    void aLateAwaitStillGetsTheException() {
        String script = """
                async def bad():
                    raise ValueError("bad")
                async def main():
                    asyncio.get_event_loop().set_exception_handler(lambda loop, context: print("handler"))
                    t = asyncio.create_task(bad())
                    u = asyncio.create_task(ask(t))
                    await u
                async def ask(t):
                    try:
                        await t
                    except ValueError as e:
                        print(e)
                asyncio.run(main())
                """;
        prints(script, "bad\n", "bad\n", "handler\nbad\n");
    }

    @Test
    void theOldRunReturnsWhenNothingIsScheduled() {
        String script = """
                async def main():
                    await asyncio.Event().wait()
                print(asyncio.run(main()))
                """;
        assertThat(run(Semantics.V1_13, script).output()).isEqualTo("None\n");
        GuestRun stuck = run(Semantics.DOCUMENTED, script);
        assertThat(stuck.end).isEqualTo(Cpu.End.DEADLOCK);
        assertThat(stuck.main.waitingFor().describe()).isEqualTo("asyncio: main#1 is waiting: event");
        assertThat(run(Semantics.UPSTREAM, script).end).isEqualTo(Cpu.End.DEADLOCK);
    }

    @Test
    void theOldWaitForTakesEveryCancelForItsOwn() {
        String script = """
                async def work():
                    raise asyncio.CancelledError
                async def main():
                    try:
                        await asyncio.wait_for(work(), 1)
                    except asyncio.CancelledError:
                        print("CancelledError")
                    except NameError as e:
                        print(e)
                asyncio.run(main())
                """;
        prints(script, "CancelledError\n", "CancelledError\n", "local variable referenced before assignment\n");
    }

    @Test
    void coreShowsTheLoop() {
        String script = """
                from lib import core
                import lib.core as same
                async def main():
                    print(core.cur_task is asyncio.current_task(), same is core)
                    core._task_queue.push(core.cur_task)
                    yield
                    print("turn")
                print(core.cur_task)
                asyncio.run(main())
                print(len(core._io_queue.map))
                """;
        assertThat(run(Semantics.DOCUMENTED, script).output()).isEqualTo("None\nTrue True\nturn\n0\n");
    }
}
