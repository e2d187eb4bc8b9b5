package io.quecsim.core.compile;

/** Which language a profile's firmware speaks. */
public enum LanguageLevel {
    /** MicroPython 1.13, the base of the public module firmware. */
    V1_13,
    /** Current upstream MicroPython. */
    CURRENT;

    public boolean fStrings() {
        return this == CURRENT;
    }
}
