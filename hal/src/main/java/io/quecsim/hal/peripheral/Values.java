package io.quecsim.hal.peripheral;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a user said of a peripheral, key by key; every fault is an {@link IllegalArgumentException} that names its key. */
public final class Values {
    private static final Pattern SPAN = Pattern.compile("(\\d{1,9}(?:\\.\\d{1,6})?)(us|ms|s|m|h)");

    private final Map<String, String> byKey = new LinkedHashMap<>();

    /** @throws IllegalArgumentException when {@code given} has a key that {@code type} does not know */
    public Values(PeripheralType type, Map<String, String> given) {
        type.keys().forEach(key -> byKey.put(key.name(), key.fallback()));
        given.forEach((key, value) -> {
            if (byKey.put(key, value) == null) {
                throw new IllegalArgumentException(type.name() + " has no '" + key + "'; it has "
                        + String.join(
                                ", ",
                                type.keys().stream()
                                        .map(PeripheralType.Key::name)
                                        .toList()));
            }
        });
    }

    public String text(String key) {
        String value = byKey.get(key);
        if (value == null) {
            throw new IllegalArgumentException("no key " + key);
        }
        return value;
    }

    public double number(String key, double least, double most) {
        return number(key, text(key), least, most);
    }

    /** {@code text}, said of {@code key}, as a number. */
    public static double number(String key, String text, double least, double most) {
        double value;
        try {
            value = Double.parseDouble(text);
        } catch (NumberFormatException e) {
            throw wrong(key, text, "a number");
        }
        if (!(value >= least && value <= most)) {
            throw wrong(key, text, range(least) + " to " + range(most));
        }
        return value;
    }

    private static String range(double limit) {
        return limit == Math.rint(limit) ? String.valueOf((long) limit) : String.valueOf(limit);
    }

    public int whole(String key, int least, int most) {
        return whole(key, text(key), least, most);
    }

    /** {@code text}, said of {@code key}, as a whole number, also in the form 0x38. */
    public static int whole(String key, String text, int least, int most) {
        int value;
        try {
            value = Integer.decode(text);
        } catch (NumberFormatException e) {
            throw wrong(key, text, "a whole number");
        }
        if (value < least || value > most) {
            throw wrong(key, text, least + " to " + most);
        }
        return value;
    }

    /** A stretch of time such as {@code 80ms}, in nanoseconds. */
    public long nanos(String key) {
        return nanos(key, text(key));
    }

    /** {@code text}, said of {@code key}, as a stretch of time in nanoseconds. */
    public static long nanos(String key, String text) {
        Matcher form = SPAN.matcher(text);
        if (!form.matches()) {
            throw wrong(key, text, "a time such as 80ms, 1.5s or 10us");
        }
        double unit = switch (form.group(2)) {
            case "us" -> 1e3;
            case "ms" -> 1e6;
            case "s" -> 1e9;
            case "m" -> 60e9;
            default -> 3600e9;
        };
        return Math.round(Double.parseDouble(form.group(1)) * unit);
    }

    /** The number of the word in {@code allowed}. */
    public int oneOf(String key, List<String> allowed) {
        return oneOf(key, text(key), allowed);
    }

    /** The number of {@code text}, said of {@code key}, in {@code allowed}. */
    public static int oneOf(String key, String text, List<String> allowed) {
        int found = allowed.indexOf(text);
        if (found < 0) {
            throw wrong(key, text, String.join(", ", allowed));
        }
        return found;
    }

    /** What there is to say of a wrong value. */
    public static IllegalArgumentException wrong(String key, String text, String allowed) {
        return new IllegalArgumentException(key + " is '" + text + "'; it can be " + allowed);
    }
}
