package io.quecsim.simulator.trace;

import io.quecsim.core.trace.Trace;
import io.quecsim.core.trace.Trace.TrackKind;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Random;
import java.util.function.ObjLongConsumer;

/**
 * Synthetic traces to develop and measure against without a virtual machine: {@link #gather} looks like
 * {@code examples/gather.py}, {@link #stress} is as many slices as one likes on 64 lanes. As a program it writes one of them:
 * {@code DemoTrace gather|stress FILE.qst [SLICES]}.
 */
public final class DemoTrace {
    private static final long MILLI = 1_000_000;
    private static final long SECOND = 1_000 * MILLI;

    private final Trace trace;
    private final int running;
    private final int ready;
    private final int sleeping;

    private DemoTrace(Trace trace) {
        this.trace = trace;
        this.running = trace.name("running");
        this.ready = trace.name("ready");
        this.sleeping = trace.name("sleeping");
    }

    public static void main(String[] args) {
        TraceHeader header = TraceHeader.of("EC600U-CN", 0, "examples/" + args[0] + ".py", "development");
        try (TraceRecorder recorder = TraceRecorder.create(Path.of(args[1]), header)) {
            if (args[0].equals("gather")) {
                gather(recorder);
            } else {
                stress(recorder, Integer.parseInt(args[2]));
            }
        }
    }

    /** Seven seconds: one task barks, one is cancelled at 5 s, one times out at 7 s, the main task gathers them. */
    public static void gather(TraceListener to) {
        gather(to, (trace, time) -> {});
    }

    /** @param atStep called between steps with the time reached; a live demonstration waits there */
    public static void gather(TraceListener to, ObjLongConsumer<Trace> atStep) {
        Trace trace = new Trace();
        trace.attach(to);
        long end = new DemoTrace(trace).gatherRun(atStep);
        to.finish(end, 0, "done");
    }

    private long gatherRun(ObjLongConsumer<Trace> atStep) {
        Random random = new Random(0);
        int thread = trace.track(0, TrackKind.THREAD, "main thread", 0);
        int console = trace.track(0, TrackKind.CONSOLE, "console", 0);
        int heap = trace.track(0, TrackKind.COUNTER, "heap used", 0);
        int print = trace.name("stdout");
        int gathering = trace.name("waiting: gather");
        int main = trace.track(118 * MILLI, TrackKind.TASK, "main", 0);
        int bar = trace.track(119 * MILLI, TrackKind.TASK, "bar", 0);
        int barking = trace.track(119 * MILLI, TrackKind.TASK, "barking", 0);
        int foo = trace.track(120 * MILLI, TrackKind.TASK, "wait_for(foo, 7)", 0);
        int cancel = trace.track(120 * MILLI, TrackKind.TASK, "do_cancel", 0);
        int[] tasks = {bar, barking, foo, cancel};
        String[] greetings = {"Start cancellable bar()", "Start barking", "Start timeout coro foo()", ""};
        long used = 41_216;
        trace.counter(0, heap, used);
        trace.begin(0, thread, running);
        trace.begin(118 * MILLI, main, ready);
        for (int task : tasks) {
            trace.begin(120 * MILLI, task, ready);
        }
        long now = 121 * MILLI;
        now = change(now, main, running, 2_400_000);
        change(now, main, gathering, 0);
        for (int i = 0; i < tasks.length; i++) {
            now = change(now, tasks[i], running, 900_000 + random.nextInt(600_000));
            if (!greetings[i].isEmpty()) {
                say(now - 200_000, console, print, greetings[i] + "\r\n");
            }
            change(now, tasks[i], sleeping, 0);
        }
        trace.end(now, thread);
        trace.begin(now, thread, trace.name("idle"));
        for (int second = 1; second <= 7; second++) {
            long start = 125 * MILLI + second * SECOND;
            for (long t = now + 40 * MILLI; t < start; t += 55 * MILLI) {
                atStep.accept(trace, t);
            }
            now = Math.max(now, start);
            trace.end(now, thread);
            trace.begin(now, thread, running);
            boolean done = second == 7;
            for (int i = 0; i < tasks.length; i++) {
                int task = tasks[i];
                boolean ended = task == bar && second > 5 || task == barking && second > 6;
                boolean asleep = task == cancel && second != 5;
                if (ended || asleep) {
                    continue;
                }
                change(start, task, ready, 0);
                now = change(now, task, running, 400_000 + random.nextInt(900_000));
                used += 1_000 + random.nextInt(2_000);
                trace.counter(now, heap, used);
                if (task == cancel) {
                    say(now - 300_000, console, print, "About to cancel bar\r\n");
                    trace.flow(now, cancel, bar);
                    change(now, cancel, trace.name("done"), 0);
                    trace.end(now, cancel);
                    trace.end(now, bar);
                    trace.instant(now, bar, trace.name("CancelledError"), 0);
                } else if (task == barking && second == 6) {
                    say(now - 300_000, console, print, "Done barking.\r\n");
                    trace.end(now, barking);
                    trace.flow(now, barking, main);
                } else if (task == foo && done) {
                    trace.instant(now, foo, trace.name("TimeoutError"), 0);
                    trace.end(now, foo);
                    trace.flow(now, foo, main);
                } else {
                    change(now, task, sleeping, 0);
                }
            }
            if (second % 3 == 0) {
                used -= 9_000 + random.nextInt(6_000);
                trace.instant(now, thread, trace.name("gc"), 11_264);
                trace.counter(now, heap, used);
            }
            if (!done) {
                trace.end(now, thread);
                trace.begin(now, thread, trace.name("idle"));
            }
        }
        now = change(now, main, running, 1_800_000);
        say(now - 400_000, console, print, "Result:  [CancelledError(), 42, TimeoutError()]\r\n");
        trace.end(now, main);
        trace.end(now, thread);
        return now;
    }

    private void say(long timeNanos, int console, int nameId, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        trace.bytes(timeNanos, console, nameId, bytes, 0, bytes.length);
    }

    /** The slice open on {@code track} ends, another begins; returns the time {@code lastsNanos} later. */
    private long change(long timeNanos, int track, int nameId, long lastsNanos) {
        trace.end(timeNanos, track);
        trace.begin(timeNanos, track, nameId);
        return timeNanos + lastsNanos;
    }

    /** About {@code slices} slices over 64 task lanes, a counter and some console lines. */
    public static void stress(TraceListener to, int slices) {
        Trace trace = new Trace();
        trace.attach(to);
        DemoTrace demo = new DemoTrace(trace);
        Random random = new Random(1);
        int waiting = trace.name("waiting: lock");
        int print = trace.name("stdout");
        int[] states = {demo.sleeping, demo.ready, waiting};
        int heap = trace.track(0, TrackKind.COUNTER, "heap used", 0);
        int console = trace.track(0, TrackKind.CONSOLE, "console", 0);
        int[] tasks = new int[64];
        for (int i = 0; i < tasks.length; i++) {
            tasks[i] = trace.track(0, TrackKind.TASK, "worker " + i, 0);
            trace.begin(0, tasks[i], demo.ready);
        }
        long now = 0;
        long used = 60_000;
        for (int made = 0; made < slices; made += 2) {
            int task = tasks[random.nextInt(tasks.length)];
            now = demo.change(now, task, demo.running, 2_000 + random.nextInt(30_000));
            demo.change(now, task, states[random.nextInt(states.length)], 0);
            if (made % 64 == 0) {
                used = used > 400_000 ? 60_000 : used + random.nextInt(400);
                trace.counter(now, heap, used);
            }
            if (made % 10_000 == 0) {
                demo.say(now, console, print, "made " + made + " slices\r\n");
            }
        }
        for (int task : tasks) {
            trace.end(now, task);
        }
        to.finish(now, 0, "done");
    }
}
