package io.quecsim.hal;

/**
 * Something about the host or the configuration that the user of the simulator can put right: a busy port, a missing
 * device, a wrong figure. The message is one line, in the form "what: where (what to do)".
 */
public final class HalException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String what;
    private final String where;
    private final String remedy;

    /**
     * @param what what went wrong, without a full stop
     * @param where the port, path, address or option it is about
     * @param remedy what the user can do
     */
    public HalException(String what, String where, String remedy) {
        super(what + ": " + where + " (" + remedy + ")");
        this.what = what;
        this.where = where;
        this.remedy = remedy;
    }

    public HalException(String what, String where, String remedy, Throwable cause) {
        this(what, where, remedy);
        initCause(cause);
    }

    public String what() {
        return what;
    }

    public String where() {
        return where;
    }

    public String remedy() {
        return remedy;
    }
}
