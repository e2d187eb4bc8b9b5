package io.quecsim.core.fuzz;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** How often each kind of answer was given. */
final class Tally {
    private final Map<String, Long> counts = new TreeMap<>();

    void add(String kind, long times) {
        counts.merge(kind, times, Long::sum);
    }

    long of(String kind) {
        return counts.getOrDefault(kind, 0L);
    }

    /** The most frequent kinds first. */
    @Override
    public String toString() {
        return counts.entrySet().stream()
                .sorted((a, b) -> Long.compare(b.getValue(), a.getValue()))
                .limit(8)
                .map(kind -> kind.getKey() + " " + kind.getValue())
                .collect(Collectors.joining(", "));
    }
}
