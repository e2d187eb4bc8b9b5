package io.quecsim.hal.peripheral;

import java.util.List;
import java.util.Set;

/**
 * A kind of peripheral that a user can name.
 *
 * @param name as {@code --attach} takes it
 * @param fits where it can be attached
 * @param summary one sentence, without a full stop
 * @param keys what can be said of it
 * @param maker makes one
 */
public record PeripheralType(String name, Set<Place.Kind> fits, String summary, List<Key> keys, Maker maker) {
    /**
     * Something that can be said of a peripheral.
     *
     * @param fallback the value unless another is given
     */
    public record Key(String name, String fallback, String meaning) {}

    /** Makes a peripheral of what a user said. */
    @FunctionalInterface
    public interface Maker {
        /** @throws IllegalArgumentException when a value is wrong */
        Peripheral make(Values values);
    }

    public PeripheralType {
        fits = Set.copyOf(fits);
        keys = List.copyOf(keys);
    }
}
