package io.quecsim.core.regex;

/** A pattern the firmware cannot compile; the guest sees {@code ValueError: error in regex}. */
public final class RegexError extends Exception {
    private static final long serialVersionUID = 1;

    RegexError() {
        super("error in regex", null, false, false);
    }
}
