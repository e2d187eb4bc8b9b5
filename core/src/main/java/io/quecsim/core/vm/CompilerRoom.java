package io.quecsim.core.vm;

import io.quecsim.core.heap.Heap;

/**
 * What the lexer, the parser and the parse tree take of the heap while a source is compiled ({@code py/lexer.c}, {@code
 * py/parse.c}). All is given back, but meanwhile names and code are put beyond it. The tree's size is an estimate from the
 * length of the text.
 */
final class CompilerRoom implements AutoCloseable {
    /** Reader, lexer, indentation, token text, the parser's stacks of rules and of results. */
    private static final int[] PARSER = {20, 84, 20, 32, 512, 128};

    private static final int LEAST_TREE = 136;

    private final Heap heap;
    private final int[] parser = new int[PARSER.length];
    private final int tree;

    CompilerRoom(Heap heap, int sourceLength) {
        this.heap = heap;
        for (int i = 0; i < parser.length; i++) {
            parser[i] = heap.allocPayload(PARSER[i]);
        }
        tree = heap.allocPayload(Math.max(LEAST_TREE, sourceLength));
    }

    /** The tree is complete: lexer and parser are done. */
    void parsed() {
        for (int i = 0; i < parser.length; i++) {
            heap.freePayload(parser[i]);
            parser[i] = Heap.NO_PAYLOAD;
        }
    }

    @Override
    public void close() {
        parsed();
        heap.freePayload(tree);
    }
}
