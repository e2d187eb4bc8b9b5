package io.quecsim.core.regex;

/** The firmware's matcher, which recurses, would have run out of stack; the guest sees RuntimeError. */
public final class RegexTooDeep extends Exception {
    private static final long serialVersionUID = 1;

    RegexTooDeep() {
        super("maximum recursion depth exceeded", null, false, false);
    }
}
