package io.quecsim.core.vm;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Speed of the interpreter beside MicroPython's own, metering on. Not a test: run it by hand,
 *
 * <pre>java -cp ... io.quecsim.core.vm.BenchMain [path of a micropython binary] [seconds a workload] [name]</pre>
 *
 * and put the table into {@code docs/internals/vm.md}. The best round counts on both sides; ours in CPU time of the thread.
 */
public final class BenchMain {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final Map<String, String> WORKLOADS = new LinkedHashMap<>();

    static {
        add(
                "fib",
                "def fib(n):",
                "    if n < 2:",
                "        return n",
                "    return fib(n - 1) + fib(n - 2)",
                "def work():",
                "    fib(24)");
        add(
                "int loops",
                "def work():",
                "    t = 0",
                "    for i in range(300):",
                "        for j in range(300):",
                "            t = (t + i * j) & 0xffff",
                "    return t");
        add(
                "self.x += 1",
                "class C:",
                "    def __init__(self):",
                "        self.x = 0",
                "    def inc(self):",
                "        self.x += 1",
                "def work():",
                "    c = C()",
                "    for i in range(50000):",
                "        c.inc()");
        add(
                "list",
                "def work():",
                "    l = []",
                "    for i in range(20000):",
                "        l.append(i)",
                "    t = 0",
                "    for i in range(20000):",
                "        t += l[i]",
                "    for x in l:",
                "        t -= x",
                "    return t");
        add(
                "yield from",
                "def inner(n):",
                "    for i in range(n):",
                "        yield i",
                "def outer(n):",
                "    yield from inner(n)",
                "def work():",
                "    t = 0",
                "    for x in outer(30000):",
                "        t += x",
                "    return t");
        add(
                "raise/except",
                "def f(i):",
                "    if i & 1:",
                "        raise ValueError(i)",
                "    return i",
                "def work():",
                "    t = 0",
                "    for i in range(20000):",
                "        try:",
                "            t += f(i)",
                "        except ValueError as e:",
                "            t -= 1",
                "    return t");
        add(
                "dict",
                "def work():",
                "    d = {}",
                "    for i in range(2000):",
                "        d[i] = i + 1",
                "    t = 0",
                "    for k in range(10):",
                "        for i in range(2000):",
                "            t += d[i]",
                "    return t");
        add(
                "closures, kw",
                "def adder(a):",
                "    def f(b, c=1):",
                "        return a + b + c",
                "    return f",
                "def work():",
                "    f = adder(3)",
                "    t = 0",
                "    for i in range(20000):",
                "        t += f(i)",
                "        t -= f(i, c=2)",
                "    return t");
        add(
                "str, tuple",
                "def work():",
                "    t = 0",
                "    for i in range(10000):",
                "        a, b = (i, 'k')",
                "        if b == 'k' and a != 5:",
                "            t += len(b)",
                "    return t");
        add(
                "float",
                "def work():",
                "    x = 0.5",
                "    for i in range(30000):",
                "        x = x * 3.5 * (1.0 - x)",
                "    return x");
        add(
                "method chain",
                "class N:",
                "    def __init__(self, v, next):",
                "        self.v = v",
                "        self.next = next",
                "    def sum(self):",
                "        t = 0",
                "        n = self",
                "        while n is not None:",
                "            t += n.get(1)",
                "            n = n.next",
                "        return t",
                "    def get(self, k):",
                "        return self.v + k",
                "def work():",
                "    head = None",
                "    for i in range(100):",
                "        head = N(i, head)",
                "    for i in range(100):",
                "        head.sum()");
    }

    private BenchMain() {}

    private static void add(String name, String... lines) {
        WORKLOADS.put(name, String.join("\n", lines) + "\n");
    }

    public static void main(String[] args) throws IOException, InterruptedException {
        String reference = args.length > 0 ? args[0] : null;
        double seconds = args.length > 1 ? Double.parseDouble(args[1]) : 3;
        System.out.printf("%-14s %10s %10s %8s %12s%n", "workload", "ours ms", "C ms", "ratio", "M instr/s");
        for (Map.Entry<String, String> workload : WORKLOADS.entrySet()) {
            if (args.length > 2 && !workload.getKey().startsWith(args[2])) {
                continue;
            }
            double[] ours = ours(workload.getValue(), seconds);
            double theirs = reference == null ? Double.NaN : theirs(reference, workload.getValue());
            System.out.printf(
                    Locale.ROOT,
                    "%-14s %10.3f %10.3f %8.2f %12.1f%n",
                    workload.getKey(),
                    ours[0],
                    theirs,
                    theirs / ours[0],
                    ours[1]);
        }
    }

    /** Milliseconds of the best round and millions of stack instructions a second in it. */
    private static double[] ours(String source, double seconds) {
        double best = Double.MAX_VALUE;
        double rate = 0;
        long until = System.nanoTime() + (long) (seconds * 1e9);
        while (System.nanoTime() < until) {
            GuestRun run = new GuestRun(512 * 1024, false);
            run.vm.startMain(run.vm.compile((source + "work()\n").getBytes(StandardCharsets.UTF_8), "bench.py"));
            long start = THREADS.getCurrentThreadCpuTime();
            run.vm.run();
            double millis = (THREADS.getCurrentThreadCpuTime() - start) / 1e6;
            if (!run.output().isEmpty()) {
                throw new AssertionError(run.output());
            }
            if (millis < best) {
                best = millis;
                rate = run.vm.cpu.instructions() / (millis * 1e3);
            }
        }
        return new double[] {best, rate};
    }

    private static double theirs(String binary, String source) throws IOException, InterruptedException {
        Path script = Files.createTempFile("bench", ".py");
        try {
            Files.writeString(
                    script,
                    "import time\n" + source
                            + "best = 1 << 29\nfor k in range(40):\n    t = time.ticks_us()\n    work()\n"
                            + "    best = min(best, time.ticks_diff(time.ticks_us(), t))\nprint(best)\n");
            Process process = new ProcessBuilder(binary, script.toString())
                    .redirectErrorStream(true)
                    .start();
            String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            process.waitFor();
            return Double.parseDouble(out.trim()) / 1000;
        } finally {
            Files.delete(script);
        }
    }
}
