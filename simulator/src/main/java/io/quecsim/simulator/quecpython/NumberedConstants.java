package io.quecsim.simulator.quecpython;

import java.util.LinkedHashMap;
import java.util.Map;

/** Constants that are numbered: GPIO1 is 1, I2C0 is 0. */
final class NumberedConstants {
    private NumberedConstants() {}

    /** {@code GPIO1} to {@code GPIO<highest>}, as the firmware's types have them that work on pins. */
    static Map<String, Integer> pins(int highest) {
        return numbered("GPIO", 1, highest);
    }

    /** {@code NAME<first>} to {@code NAME<last>}. */
    static Map<String, Integer> numbered(String name, int first, int last) {
        Map<String, Integer> constants = new LinkedHashMap<>();
        for (int n = first; n <= last; n++) {
            constants.put(name + n, n);
        }
        return constants;
    }
}
