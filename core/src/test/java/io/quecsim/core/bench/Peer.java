package io.quecsim.core.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** MicroPython's own interpreter: a binary of its unix port. It runs the same text and times itself. */
public final class Peer {
    /** As many words as the guest's heap of a 32-bit machine has. */
    private static final String HEAP = "heapsize=1664k";

    private final List<String> command;
    private final Clock clock;

    public Peer(List<String> command, Clock clock) {
        this.command = command;
        this.clock = clock;
    }

    /**
     * What a process found.
     *
     * @param nanos of one {@code bench(n)}
     * @param answer what the last call computed; empty where the program does not tell
     */
    public record Found(double nanos, String answer) {}

    /** The mean of as many calls as take {@code leastMillis}, in a new process. */
    public Found measure(Program program, int leastMillis) {
        String text = program.text()
                + String.join(
                        "\n",
                        "",
                        "import time",
                        "def _measure():",
                        "    bench(" + program.n() + ")",
                        "    calls = 0",
                        "    start = now = " + clock.guest,
                        "    while now - start < " + leastMillis * 1000 + ":",
                        "        bench(" + program.n() + ")",
                        "        calls += 1",
                        "        now = " + clock.guest,
                        "    print((now - start) / calls)",
                        "_measure()",
                        program.answer() == null ? "" : "print(" + program.answer() + ")",
                        "");
        try {
            Path script = Files.createTempFile("quecsim-bench", ".py");
            try {
                Files.writeString(script, text);
                String[] lines = run(script).split("\n", 2);
                return new Found(1000 * Double.parseDouble(lines[0].trim()), lines.length < 2 ? "" : lines[1].trim());
            } finally {
                Files.delete(script);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String run(Path script) throws IOException {
        List<String> all = new java.util.ArrayList<>(command);
        all.addAll(List.of("-X", HEAP, script.toString()));
        ProcessBuilder builder = new ProcessBuilder(all).redirectErrorStream(true);
        // Version 1.13 finds its frozen modules by this only, newer ones take it as no path at all.
        builder.environment().put("MICROPYPATH", ":.frozen");
        Process process = builder.start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).trim();
        try {
            if (process.waitFor() != 0) {
                throw new IllegalStateException(String.join(" ", all) + ": " + out);
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        return out;
    }
}
