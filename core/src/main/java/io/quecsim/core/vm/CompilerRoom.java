package io.quecsim.core.vm;

import io.quecsim.core.bytecode.CodeObject;
import io.quecsim.core.bytecode.Instruction;
import io.quecsim.core.compile.StringPool;
import io.quecsim.core.heap.Heap;
import io.quecsim.core.register.RawCode;
import java.util.Arrays;
import java.util.BitSet;

/**
 * What lexer, parser and compiler take of the heap while a source is compiled ({@code py/lexer.c}, {@code py/parse.c},
 * {@code py/scope.c}, {@code py/emitbc.c}). All is given back, but meanwhile names and code are put between and beyond it,
 * and a source that is too long for the heap ends in MemoryError. What a wrong token or a full heap interrupts is left to the
 * collector.
 */
final class CompilerRoom implements StringPool, RawCode.Compilation {
    private static final int WORD_BYTES = 4;
    /** {@code mp_reader_vfs_t}, with a buffer of its own, and {@code mp_reader_mem_t}. */
    private static final int FILE_READER_BYTES = 32;

    private static final int TEXT_READER_BYTES = 16;
    /** The lexer and its indentation. */
    private static final int[] LEXER_BYTES = {84, 20};

    private static final int FIRST_TOKEN_BYTES = 32;
    private static final int TOKEN_MORE_BYTES = 16;

    private static final int RULE_BYTES = 2 * WORD_BYTES;
    private static final int FIRST_RULES = 64;
    private static final int FIRST_RESULTS = 32;
    private static final int MORE = 16;

    private static final int CHUNK_HEADER_BYTES = 8;
    private static final int FIRST_CHUNK_BYTES = 128;

    private static final int STRING_BYTES = 16;

    private static final int SCOPE_BYTES = 48;
    private static final int ID_BYTES = 8;
    private static final int FIRST_IDS = 4;
    private static final int MORE_IDS = 6;
    private static final int EMITTER_BYTES = 72;
    /** Labels that every scope has, and what a jump adds. */
    private static final int FIRST_LABELS = 6;

    private static final int LABELS_PER_JUMP = 2;

    private final Heap heap;
    private final StringPool names;

    private final int[] lexer = new int[LEXER_BYTES.length];
    private final int reader;
    private int token;
    private int tokenBytes = FIRST_TOKEN_BYTES;
    private int rules;
    private int ruleCount = FIRST_RULES;
    private int results;
    private int resultCount = FIRST_RESULTS;

    /** Everything that lives until the code is made: chunks of the tree, scopes. */
    private int[] kept = new int[16];

    private int keptCount;
    private int chunk = Heap.NO_PAYLOAD;
    private int chunkBytes;
    private int chunkUsed;
    private int labels = FIRST_LABELS;
    private boolean parsing = true;
    private boolean emitter;

    /** @param fromFile whether the source is read from a file, not from a text in memory */
    CompilerRoom(Heap heap, StringPool names, boolean fromFile) {
        this.heap = heap;
        this.names = names;
        reader = heap.allocPayload(fromFile ? FILE_READER_BYTES : TEXT_READER_BYTES);
        for (int i = 0; i < lexer.length; i++) {
            lexer[i] = heap.allocPayload(LEXER_BYTES[i]);
        }
        token = heap.allocPayload(tokenBytes);
        rules = heap.allocPayload(RULE_BYTES * ruleCount);
        results = heap.allocPayload(WORD_BYTES * resultCount);
    }

    @Override
    public boolean contains(String text) {
        return names.contains(text);
    }

    @Override
    public void add(String text) {
        names.add(text);
    }

    @Override
    public void literal(int bytes) {
        if (bytes >= tokenBytes) {
            int wanted = bytes + TOKEN_MORE_BYTES & -WORD_BYTES;
            token = heap.reallocPayload(token, wanted);
            tokenBytes = wanted;
        }
    }

    @Override
    public void dropped(int bytes) {
        heap.allocPayload(STRING_BYTES);
        heap.allocPayload(bytes + 1);
        tree(CHUNK_HEADER_BYTES + WORD_BYTES);
    }

    @Override
    public void treeGrew(int bytes, int rulesWaiting, int resultsWaiting) {
        while (rulesWaiting > ruleCount) {
            rules = heap.reallocPayload(rules, RULE_BYTES * (ruleCount + MORE));
            ruleCount += MORE;
        }
        while (resultsWaiting > resultCount) {
            results = heap.reallocPayload(results, WORD_BYTES * (resultCount + MORE));
            resultCount += MORE;
        }
        tree(bytes);
    }

    /** The tree lies in chunks that grow where the next block is free, as the names do. */
    private void tree(int bytes) {
        if (chunk >= 0 && chunkUsed + bytes > chunkBytes) {
            if (heap.resizeInPlace(chunk, CHUNK_HEADER_BYTES + chunkBytes + bytes)) {
                chunkBytes += bytes;
            } else {
                heap.resizeInPlace(chunk, CHUNK_HEADER_BYTES + chunkUsed);
                chunk = Heap.NO_PAYLOAD;
            }
        }
        if (chunk < 0) {
            chunkBytes = Math.max(bytes, FIRST_CHUNK_BYTES);
            chunk = keep(CHUNK_HEADER_BYTES + chunkBytes);
            chunkUsed = 0;
        }
        chunkUsed += bytes;
    }

    private int keep(int bytes) {
        int made = heap.allocPayload(bytes);
        if (keptCount == kept.length) {
            kept = Arrays.copyOf(kept, 2 * keptCount);
        }
        kept[keptCount++] = made;
        return made;
    }

    @Override
    public void parsed() {
        parsing = false;
        if (chunk >= 0) {
            heap.resizeInPlace(chunk, CHUNK_HEADER_BYTES + chunkUsed);
        }
        heap.freePayload(rules);
        heap.freePayload(results);
        heap.freePayload(reader);
        for (int part : lexer) {
            heap.freePayload(part);
        }
        heap.freePayload(token);
    }

    @Override
    public void scope(CodeObject code) {
        keep(SCOPE_BYTES);
    }

    /** Counts labels, and returns how many names of other scopes the code uses; attributes are none. */
    private int read(CodeObject code) {
        BitSet used = new BitSet();
        int jumps = 0;
        for (Instruction each : Instruction.of(code.code())) {
            if (each.target() >= 0) {
                jumps++;
            }
            switch (each.op()) {
                case LOAD_NAME, STORE_NAME, DELETE_NAME, LOAD_GLOBAL, STORE_GLOBAL, DELETE_GLOBAL ->
                    used.set(each.operand());
                default -> {
                    // Knows no name, or an attribute's.
                }
            }
        }
        labels = Math.max(labels, FIRST_LABELS + LABELS_PER_JUMP * jumps);
        return used.cardinality();
    }

    /** The table of names that a scope knows: those of its own and of others. */
    @Override
    public void names(CodeObject code) {
        int table = keptCount;
        keep(ID_BYTES * FIRST_IDS);
        if (!emitter) {
            emitter = true; // Made once the module's scope is.
            keep(EMITTER_BYTES);
        }
        int needed = code.localCount() + read(code);
        for (int ids = FIRST_IDS; ids < needed; ) {
            ids += MORE_IDS;
            kept[table] = heap.reallocPayload(kept[table], ID_BYTES * ids);
        }
    }

    @Override
    public void emitting() {
        keep(WORD_BYTES * labels);
    }

    /** The source is wrong. What stops the parser leaves everything behind, what stops the compiler the module's record. */
    void failed() {
        if (!parsing) {
            heap.allocPayloadMaybe(RawCode.BYTES);
            done();
        }
    }

    /** The code is made. */
    void done() {
        for (int i = 0; i < keptCount; i++) {
            heap.freePayload(kept[i]);
        }
    }
}
