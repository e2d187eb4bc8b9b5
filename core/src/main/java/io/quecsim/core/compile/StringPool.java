package io.quecsim.core.compile;

import io.quecsim.core.bytecode.StaticNames;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * The interned strings of the machine that compiles. The parser puts every name and every short literal there as it reads
 * it, names of local variables too, so on a device they take room whether or not the code keeps them.
 */
public interface StringPool {
    /** Whether {@code text} is interned, by the machine or by the source read so far. */
    boolean contains(String text);

    /** Interns {@code text}. */
    void add(String text);

    /**
     * A statement was read: for a machine that counts what the parser takes of its heap.
     *
     * @param bytes of the nodes it added to the parse tree
     * @param rules how many rules of the grammar waited at a time
     * @param results how many parts of the tree waited at a time
     */
    default void treeGrew(int bytes, int rules, int results) {}

    /** A literal of {@code bytes} bytes was read that is not interned. */
    default void literal(int bytes) {}

    /** The literal read last stands for itself, as a doc string does, and is dropped. */
    default void dropped(int bytes) {}

    /** The whole source was read: what is wrong with it from here on, the compiler says, not the parser. */
    default void parsed() {}

    /** A pool of its own with what every firmware has, for a source that no machine at hand will run. */
    static StringPool separate() {
        Set<String> known = new LinkedHashSet<>();
        return new StringPool() {
            @Override
            public boolean contains(String text) {
                return known.contains(text) || StaticNames.contains(text);
            }

            @Override
            public void add(String text) {
                known.add(text);
            }
        };
    }
}
