package io.quecsim.simulator.repl;

import java.util.ArrayList;
import java.util.List;

/** Lines typed before, the last one first; {@code readline_hist} of {@code readline.c}. */
final class History {
    private final int limit;
    private final List<String> lines = new ArrayList<>();

    /** @param limit how many are kept */
    History(int limit) {
        this.limit = limit;
    }

    /** Keeps a line unless it is empty or that typed just before. */
    void add(String line) {
        if (line.isEmpty() || !lines.isEmpty() && lines.get(0).equals(line)) {
            return;
        }
        lines.add(0, line);
        if (lines.size() > limit) {
            lines.remove(limit);
        }
    }

    boolean has(int index) {
        return index < lines.size();
    }

    /** @param index 0 for the last */
    String get(int index) {
        return lines.get(index);
    }
}
