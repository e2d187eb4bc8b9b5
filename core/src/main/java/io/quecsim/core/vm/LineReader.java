package io.quecsim.core.vm;

/** Reads a line for {@code input()}, as the firmware's prompt does. */
@FunctionalInterface
public interface LineReader {
    /**
     * For a native function to return: the line as a str, without its end, or Java null while the thread waits for it.
     *
     * @param prompt already a text, not yet printed
     */
    Object read(Vm vm, String prompt);
}
