package io.quecsim.core.uasyncio;

import io.quecsim.core.vm.CallSite;

/**
 * The sleeps that were made but not awaited so far. A device never tells of them; here each gets one warning with its
 * line when the loop ends. A linked list through the awaitables themselves: it costs two stores a sleep.
 */
final class Unawaited {
    private final EventLoop loop;
    private final Sleep head;

    Unawaited(EventLoop loop) {
        this.loop = loop;
        this.head = new Sleep(loop);
        head.before = head;
        head.after = head;
    }

    void add(Sleep sleep) {
        sleep.after = head;
        sleep.before = head.before;
        head.before.after = sleep;
        head.before = sleep;
    }

    void remove(Sleep sleep) {
        if (sleep.after != null) {
            sleep.before.after = sleep.after;
            sleep.after.before = sleep.before;
            sleep.after = null;
            sleep.before = null;
        }
    }

    /** Warns of each and forgets it. */
    void report() {
        while (head.after != head) {
            Sleep sleep = head.after;
            remove(sleep);
            CallSite site = sleep.site;
            loop.warnings.warn(
                    "never-awaited",
                    "sleep() was not awaited, so it did nothing: write `await asyncio.sleep(…)`",
                    site);
        }
    }
}
