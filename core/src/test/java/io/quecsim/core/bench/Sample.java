package io.quecsim.core.bench;

import java.util.Arrays;
import java.util.Locale;
import java.util.StringJoiner;

/**
 * What one process found out about one program, in nanoseconds of a call of {@code bench(n)}.
 *
 * @param first the first call of the process
 * @param ours one figure a round
 * @param peer one figure a round, taken in turns with ours
 * @param instructions stack instructions of a call
 */
public record Sample(String name, double first, double[] ours, double[] peer, double instructions) {
    private static final String MARK = "sample";

    double ourMedian() {
        return median(ours);
    }

    double peerMedian() {
        return median(peer);
    }

    /** How many times the peer's speed. */
    double ratio() {
        return peerMedian() / ourMedian();
    }

    public static double median(double... values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        int n = sorted.length;
        return n == 0 ? Double.NaN : (sorted[(n - 1) / 2] + sorted[n / 2]) / 2;
    }

    /** A line for the process that collects samples. */
    String line() {
        return String.format(
                Locale.ROOT, "%s %s %.0f %s %s %.0f", MARK, name, first, join(ours), join(peer), instructions);
    }

    /** The sample that {@link #line} wrote, or null if this is another line. */
    static Sample parse(String line) {
        String[] parts = line.split(" ");
        if (!parts[0].equals(MARK)) {
            return null;
        }
        return new Sample(
                parts[1], Double.parseDouble(parts[2]), split(parts[3]), split(parts[4]), Double.parseDouble(parts[5]));
    }

    private static String join(double[] values) {
        StringJoiner joined = new StringJoiner(",", "[", "]");
        for (double value : values) {
            joined.add(String.format(Locale.ROOT, "%.0f", value));
        }
        return joined.toString();
    }

    private static double[] split(String joined) {
        String inner = joined.substring(1, joined.length() - 1);
        return inner.isEmpty()
                ? new double[0]
                : Arrays.stream(inner.split(","))
                        .mapToDouble(Double::parseDouble)
                        .toArray();
    }
}
