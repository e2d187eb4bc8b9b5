package io.quecsim.hal.littlefs;

/** The file system's refusal. */
public final class LfsException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Why, with the number littlefs gives it. Source: lfs1.h, {@code enum lfs1_error}. */
    public enum Reason {
        NO_ENTRY(2),
        IO(5),
        BAD_FILE(9),
        EXISTS(17),
        NOT_DIRECTORY(20),
        IS_DIRECTORY(21),
        INVALID(22),
        TOO_BIG(27),
        NO_SPACE(28),
        NAME_TOO_LONG(36),
        NOT_EMPTY(39),
        /** What is on the flash makes no sense. */
        CORRUPT(52);

        private final int number;

        Reason(int number) {
            this.number = number;
        }

        /** As {@code errno} has it. */
        public int number() {
            return number;
        }
    }

    private final Reason reason;

    LfsException(Reason reason, String detail) {
        super(reason + ": " + detail, null, false, reason == Reason.CORRUPT);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
