package io.quecsim.simulator;

/**
 * A mistake of the simulator's user, not of the script and not of ours: a bad profile, a busy port, a missing file. It
 * says what is wrong, where, and what to do; the command line prints that without a Java stack trace and exits with
 * {@link #exitCode()}.
 */
public final class UserError extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** The exit code of a command that could not do what it was asked because of its arguments or surroundings. */
    public static final int EXIT_CODE = 2;

    private final String what;
    private final String where;
    private final String whatToDo;
    private final int exitCode;

    /**
     * @param what what is wrong, one sentence without a full stop
     * @param where the file, port, option or position it is about; may be empty
     * @param whatToDo what helps, one sentence; may be empty
     * @param exitCode the process exit code, 1 to 125
     */
    public UserError(String what, String where, String whatToDo, int exitCode) {
        super(message(what, where, whatToDo));
        this.what = what;
        this.where = where;
        this.whatToDo = whatToDo;
        this.exitCode = exitCode;
    }

    /** With the usual {@link #EXIT_CODE}. */
    public UserError(String what, String where, String whatToDo) {
        this(what, where, whatToDo, EXIT_CODE);
    }

    public String what() {
        return what;
    }

    public String where() {
        return where;
    }

    public String whatToDo() {
        return whatToDo;
    }

    public int exitCode() {
        return exitCode;
    }

    private static String message(String what, String where, String whatToDo) {
        StringBuilder text = new StringBuilder();
        if (!where.isEmpty()) {
            text.append(where).append(": ");
        }
        text.append(what);
        if (!whatToDo.isEmpty()) {
            text.append(". ").append(whatToDo);
        }
        return text.toString();
    }
}
