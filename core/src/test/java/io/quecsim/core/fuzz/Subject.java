package io.quecsim.core.fuzz;

import java.util.List;

/** One thing under test: what is fed to it, and what it must never do. */
interface Subject {
    String name();

    /** Beginnings of the names of the classes whose coverage tells how far the inputs reach. */
    List<String> rooms();

    /** An input; the same chance makes the same. */
    String input(Chance chance);

    /** How many inputs are fed at once. */
    int batch();

    /**
     * Feeds inputs. Errors of the guest's language are answers; anything else thrown is a fault of ours.
     *
     * @param tally counts the answers by kind
     */
    void feed(List<String> inputs, Tally tally) throws Exception;
}
