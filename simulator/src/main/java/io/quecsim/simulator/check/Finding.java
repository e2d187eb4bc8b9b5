package io.quecsim.simulator.check;

import java.util.List;

/**
 * One thing that an application uses and its device has not.
 *
 * @param code short, for scripts and for searching the documentation
 * @param file as findings name it
 * @param line from 1
 * @param column from 1
 * @param name what is used: {@code machine.LCD}
 * @param text the sentence, without a full stop
 * @param alsoLines further lines of the same file with the same finding
 */
record Finding(
        Severity severity,
        Code code,
        String file,
        int line,
        int column,
        String name,
        String text,
        List<Integer> alsoLines) {

    /** How bad it is. */
    enum Severity {
        /** It will fail there, if it gets there. */
        ERROR,
        /** Expected by the application itself, or doubtful. */
        NOTE
    }

    /** Why. */
    enum Code {
        SYNTAX("syntax", "cannot be compiled"),
        LANGUAGE("language", "not of the firmware's language"),
        NOT_IN_FIRMWARE("not-in-firmware", "not in the firmware"),
        NOT_SIMULATED("not-simulated", "in the firmware, not simulated"),
        UNKNOWN_MODULE("unknown-module", "no such module"),
        UNKNOWN_MEMBER("unknown-member", "no such member"),
        OWN_FILE("own-file", "missing in the application itself"),
        OTHER_MODEL("other-model", "documented for other modules");

        final String id;
        final String heading;

        Code(String id, String heading) {
            this.id = id;
            this.heading = heading;
        }
    }

    Finding withLines(List<Integer> lines) {
        return new Finding(severity, code, file, line, column, name, text, lines);
    }
}
