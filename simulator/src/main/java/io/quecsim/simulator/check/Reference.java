package io.quecsim.simulator.check;

import java.util.ArrayList;
import java.util.List;

/**
 * Something of a module, as far as the text tells: {@code machine.UART(2).write} is module {@code machine}, steps
 * {@code UART}, {@code ()}, {@code write}.
 *
 * @param module dotted
 * @param steps names of attributes, or {@link #CALL}
 */
record Reference(String module, List<String> steps) {
    /** A step: what the ones before lead to is called. */
    static final String CALL = "()";

    /** Longer chains say nothing more: no module is that deep. */
    private static final int STEP_LIMIT = 8;

    Reference {
        steps = List.copyOf(steps.size() > STEP_LIMIT ? steps.subList(0, STEP_LIMIT) : steps);
    }

    static Reference module(String name) {
        return new Reference(name, List.of());
    }

    Reference then(List<String> more) {
        List<String> all = new ArrayList<>(steps);
        all.addAll(more);
        return new Reference(module, all);
    }

    /** As a script would write the first {@code count} steps, calls left out: {@code machine.UART.write}. */
    String text(int count) {
        StringBuilder text = new StringBuilder(module.equals("builtins") ? "" : module);
        for (String step : steps.subList(0, count)) {
            if (!step.equals(CALL)) {
                text.append(text.length() == 0 ? "" : ".").append(step);
            }
        }
        return text.toString();
    }

    /** The names among the first {@code count} steps. */
    List<String> names(int count) {
        return steps.subList(0, count).stream()
                .filter(step -> !step.equals(CALL))
                .toList();
    }
}
