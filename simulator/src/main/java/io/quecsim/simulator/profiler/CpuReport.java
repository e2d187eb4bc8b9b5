package io.quecsim.simulator.profiler;

import io.quecsim.core.vm.CostModel;
import io.quecsim.core.vm.CpuProfile;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The table of {@code --profile-cpu}: where simulated time went, by line, by function, and by thread and task. */
public final class CpuReport {
    private static final int ROWS = 15;

    private final CpuProfile profile;
    private final CostModel cost;
    private final SourceLines sources;
    private final long allCycles;
    private final StringBuilder text = new StringBuilder();

    private final Map<String, long[]> lines = new LinkedHashMap<>();
    private final Map<String, Function> functions = new LinkedHashMap<>();
    private long collecting;

    private static final class Function {
        private long self;
        private long total;
    }

    private CpuReport(CpuProfile profile, CostModel cost, SourceLines sources) {
        this.profile = profile;
        this.cost = cost;
        this.sources = sources;
        this.allCycles = profile.root().totalCycles();
    }

    /** @param simNanos how long the device was on */
    public static String of(CpuProfile profile, CostModel cost, SourceLines sources, long simNanos) {
        CpuReport report = new CpuReport(profile, cost, sources);
        report.gather(profile.root(), new LinkedHashSet<>());
        report.write(simNanos);
        return report.text.toString();
    }

    private void gather(CpuProfile.Node node, Set<String> above) {
        String name = node.name() + " (" + node.file() + ":" + node.firstLine() + ")";
        boolean isFunction = !node.file().isEmpty();
        boolean outermost = isFunction && above.add(name);
        if (isFunction) {
            Function function = functions.computeIfAbsent(name, n -> new Function());
            function.self += node.selfCycles();
            function.total += outermost ? node.totalCycles() : 0;
        }
        collecting += node.collectingCycles();
        node.lines().forEach((line, spent) -> {
            String place = isFunction ? node.file() + ":" + line : "(the machine's own work)";
            long[] sum = lines.computeIfAbsent(place, p -> new long[2]);
            sum[0] += spent[0];
            sum[1] += spent[1];
        });
        node.children().forEach(child -> gather(child, above));
        if (outermost) {
            above.remove(name);
        }
    }

    private void write(long simNanos) {
        long busy = cost.nanos(allCycles);
        say(
                "cpu: busy for %s of %s, %s",
                seconds(allCycles),
                String.format(Locale.ROOT, "%.6f s", simNanos / 1e9),
                percent(busy, Math.max(1, simNanos)));
        say("%12s %7s %14s  line", "time", "", "instructions");
        if (collecting > 0) {
            say("%12s %7s %14s  (garbage collection)", seconds(collecting), percent(collecting, allCycles), "");
        }
        rows(lines, Comparator.comparingLong(spent -> -spent[0]), (place, spent) -> {
            String source = sources.at(place);
            say(
                    "%12s %7s %14s  %s%s",
                    seconds(spent[0]),
                    percent(spent[0], allCycles),
                    String.format(Locale.ROOT, "%,d", spent[1]),
                    place,
                    source.isEmpty() ? "" : "  " + source);
        });
        say("%12s %7s %14s  function", "its own", "", "with callees");
        rows(
                functions,
                Comparator.comparingLong(function -> -function.self),
                (name, function) -> say(
                        "%12s %7s %14s  %s",
                        seconds(function.self), percent(function.self, allCycles), seconds(function.total), name));
        say("%12s %7s %14s  thread or task", "time", "", "");
        Map<String, Long> lanes = new LinkedHashMap<>();
        if (profile.root().selfCycles() > 0) {
            lanes.put("(before the script)", profile.root().selfCycles());
        }
        profile.root().children().forEach(lane -> lanes.merge(lane.name(), lane.totalCycles(), Long::sum));
        rows(
                lanes,
                Comparator.comparingLong(cycles -> -cycles),
                (name, cycles) -> say("%12s %7s %14s  %s", seconds(cycles), percent(cycles, allCycles), "", name));
    }

    private interface Row<T> {
        void write(String name, T value);
    }

    private <T> void rows(Map<String, T> table, Comparator<T> order, Row<T> row) {
        List<Map.Entry<String, T>> sorted = new ArrayList<>(table.entrySet());
        sorted.sort((a, b) -> order.compare(a.getValue(), b.getValue()));
        sorted.stream().limit(ROWS).forEach(entry -> row.write(entry.getKey(), entry.getValue()));
        if (sorted.size() > ROWS) {
            say("%12s %7s %14s  and %d more", "", "", "", sorted.size() - ROWS);
        }
    }

    private String seconds(long cycles) {
        return String.format(Locale.ROOT, "%.6f s", cost.nanos(cycles) / 1e9);
    }

    private static String percent(long part, long whole) {
        return String.format(Locale.ROOT, "%.1f %%", whole == 0 ? 0.0 : 100.0 * part / whole);
    }

    private void say(String format, Object... values) {
        text.append(String.format(Locale.ROOT, format, values).stripTrailing()).append('\n');
    }
}
