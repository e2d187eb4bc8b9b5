package io.quecsim.simulator.board;

import io.quecsim.hal.power.Power;
import java.util.List;
import java.util.Optional;

/**
 * Something that happens to the module's supply or reset key from outside, at a moment the user chose.
 *
 * @param atNanos simulated time since boot
 */
public record PowerFault(long atNanos, Power.Cut cut) {
    private static final List<Power.Cut> KINDS = List.of(Power.Cut.LOSS, Power.Cut.BROWN_OUT, Power.Cut.RESET_KEY);

    /** What {@link #kind} knows. */
    public static List<String> kinds() {
        return KINDS.stream().map(PowerFault::nameOf).toList();
    }

    /** {@code power-loss}, {@code brown-out} or {@code reset-key}; empty for any other name. */
    public static Optional<Power.Cut> kind(String name) {
        return KINDS.stream().filter(each -> nameOf(each).equals(name)).findFirst();
    }

    private static String nameOf(Power.Cut cut) {
        return cut.text().replace(' ', '-');
    }

    /** The name of what happens, as {@link #kind} takes it. */
    public String kindName() {
        return nameOf(cut);
    }
}
