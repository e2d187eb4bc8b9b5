package io.quecsim.profiles;

import java.util.List;

/** A profile that cannot be used: unknown, unreadable, or against the schema. Names the file and every fault in it. */
public final class ProfileException extends Exception {
    private static final long serialVersionUID = 1L;

    /**
     * One thing wrong.
     *
     * @param field path of the field, {@code memory.heapBytes.value}, or empty when it is about the whole file
     * @param what what is wrong, without a full stop
     * @param allowed what may stand there, or empty
     */
    public record Fault(String field, String what, String allowed) {
        @Override
        public String toString() {
            return (field.isEmpty() ? "" : field + ": ") + what + (allowed.isEmpty() ? "" : "; " + allowed);
        }
    }

    private final String file;
    private final transient List<Fault> faults;

    ProfileException(String file, List<Fault> faults) {
        super(file + ": " + faults.get(0), null, false, false);
        this.file = file;
        this.faults = List.copyOf(faults);
    }

    ProfileException(String file, String what, String allowed) {
        this(file, List.of(new Fault("", what, allowed)));
    }

    /** The file as the user named it, or the name of a built-in profile. */
    public String file() {
        return file;
    }

    /** At least one, in the order of the schema's check. */
    public List<Fault> faults() {
        return faults;
    }
}
