package io.quecsim.simulator.repl;

/** What the tabulator does: {@code mp_repl_autocomplete} of {@code py/repl.c}. */
@FunctionalInterface
interface Completer {
    /** Completes nothing. */
    Completer NONE = line -> Completion.NOTHING;

    /**
     * @param insert goes into the line at the cursor
     * @param list shown above a fresh prompt, instead; empty where there is something to insert or nothing at all
     */
    record Completion(String insert, String list) {
        static final Completion NOTHING = new Completion("", "");
    }

    /** @param line up to the cursor, without the lines before it */
    Completion complete(String line);
}
