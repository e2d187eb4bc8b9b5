package io.quecsim.core.error;

import org.jspecify.annotations.Nullable;

/**
 * What an exception says is not there, kept beside it for the user of the simulator: perhaps only this firmware lacks it.
 * The guest never sees it, and it takes no room on the simulated heap.
 */
public sealed interface Missing {
    /**
     * A name, attribute or method.
     *
     * @param owner {@code builtins}, another module's name, or a type's
     */
    record Member(String owner, String name) implements Missing {}

    /** A module by the name it was imported by. */
    record Module(String name) implements Missing {}

    /** Something that the firmware was certainly built without; a phrase that can begin a sentence. */
    record Part(String what) implements Missing {}

    /**
     * A source text that the compiler refused.
     *
     * @param hint what to do about it, or null
     */
    record Syntax(byte[] source, String file, @Nullable String hint) implements Missing {}
}
