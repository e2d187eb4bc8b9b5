package io.quecsim.core.regex;

import java.util.Arrays;

/**
 * Runs a pattern over a subject by backtracking, as the firmware's recursive matcher does, without recursion: what that one
 * keeps on the C stack is in {@link #stack} here, and as many levels are allowed.
 *
 * <p>Backtracking can take exponential time. Whether a split at a position leads to a match does not depend on how it was
 * reached, so after {@link #PATIENCE} steps failed ones are remembered and not tried again, which bounds the work. A
 * split that comes round to the same position without an end would go on for ever on the device, mostly until its stack is
 * used up: it ends in {@link RegexTooDeep} at once.
 */
public final class RegexMatcher {
    private static final int PATIENCE = 20_000;

    /** Stack entries are two ints. First one: a pc to go on from, or one of these kinds less the slot or pc. */
    private static final int RESTORE = -1;

    private static final int FAILED = -1000;

    private static final int UNSET = -1;

    /** What {@link #step} answers besides the next pc. */
    private static final int FAIL = -1;

    private static final int DONE = -2;
    private static final int ADVANCE = -3;

    private static final int ENTERED_STATE = 1;
    private static final int FAILED_STATE = 2;

    private final RegexCode pattern;
    private final String subject;
    private final int maxDepth;
    /** {@code ^} matches at the beginning of the subject only, as upstream, not wherever the search begins. */
    private final boolean caretIsBeginning;

    private final int[] slots;
    private int[] stack = new int[64];
    private int stackSize;
    private int depth;
    private int from;
    /** Where {@link #backtrack} goes on. */
    private int position;

    private long steps;
    /** By pc: two bits a position, entered and failed. */
    private long[][] known;

    /**
     * @param subject octets
     * @param maxDepth levels of recursion that the device's stack has room for
     * @param caretIsBeginning {@code ^} matches at the beginning of the subject only, as upstream; in 1.13 also wherever a
     *     search begins
     */
    public RegexMatcher(RegexCode pattern, String subject, int maxDepth, boolean caretIsBeginning) {
        this.caretIsBeginning = caretIsBeginning;
        this.pattern = pattern;
        this.subject = subject;
        this.maxDepth = maxDepth;
        this.slots = new int[2 * (pattern.groups() + 1)];
    }

    /** As 1.13 matches. */
    public RegexMatcher(RegexCode pattern, String subject, int maxDepth) {
        this(pattern, subject, maxDepth, false);
    }

    /** Looks for the first match at or after {@code from}, which {@code ^} takes for the beginning. */
    public boolean search(int from) throws RegexTooDeep {
        return run(0, from);
    }

    /** Matches at {@code from} only. */
    public boolean match(int from) throws RegexTooDeep {
        return run(RegexCode.SEARCH_PREFIX, from);
    }

    /** Octet positions {@code start, end} of every group, the whole match first; -1 for what did not take part. */
    public int[] groups() {
        return slots.clone();
    }

    public int start() {
        return slots[0];
    }

    public int end() {
        return slots[1];
    }

    /** Instructions run so far, for the time they take. */
    public long steps() {
        return steps;
    }

    private boolean run(int start, int begin) throws RegexTooDeep {
        Arrays.fill(slots, UNSET);
        from = begin;
        stackSize = 0;
        depth = 0;
        known = null;
        long patience = steps + PATIENCE;
        int pc = start;
        int at = begin;
        while (true) {
            steps++;
            if (known == null && steps > patience) {
                known = new long[pattern.code().length][];
            }
            int next = step(pc, at);
            if (next == ADVANCE) {
                pc += length(pc);
                at++;
            } else if (next == DONE) {
                return true;
            } else if (next != FAIL) {
                pc = next;
            } else {
                pc = backtrack();
                if (pc < 0) {
                    return false;
                }
                at = position;
            }
        }
    }

    /** Runs one instruction; answers with the next pc or one of the three answers. */
    private int step(int pc, int at) throws RegexTooDeep {
        int operand = pc + 1;
        switch (pattern.at(pc)) {
            case RegexCode.CHAR:
            case RegexCode.ANY:
            case RegexCode.CLASS:
            case RegexCode.CLASS_NOT:
            case RegexCode.NAMED_CLASS:
                return at < subject.length() && accepts(pc, subject.charAt(at)) ? ADVANCE : FAIL;
            case RegexCode.BEGIN:
                return at == (caretIsBeginning ? 0 : from) ? pc + 1 : FAIL;
            case RegexCode.END:
                return at == subject.length() ? pc + 1 : FAIL;
            case RegexCode.JUMP:
                return pattern.target(operand);
            case RegexCode.SPLIT:
                return split(pc, at, pc + 2, pattern.target(operand));
            case RegexCode.SPLIT_REVERSED:
                return split(pc, at, pattern.target(operand), pc + 2);
            case RegexCode.SAVE:
                int slot = pattern.at(operand);
                push(RESTORE - slot, slots[slot]);
                deeper();
                slots[slot] = at;
                return pc + 2;
            default:
                return DONE;
        }
    }

    private int length(int pc) {
        switch (pattern.at(pc)) {
            case RegexCode.ANY:
                return 1;
            case RegexCode.CLASS:
            case RegexCode.CLASS_NOT:
                return 2 + 2 * pattern.at(pc + 1);
            default:
                return 2;
        }
    }

    private boolean accepts(int pc, char c) {
        switch (pattern.at(pc)) {
            case RegexCode.ANY:
                return true;
            case RegexCode.CHAR:
                return c == pattern.at(pc + 1);
            case RegexCode.NAMED_CLASS:
                char name = (char) pattern.at(pc + 1);
                return isNamed(Character.toLowerCase(name), c) != Character.isUpperCase(name);
            default:
                return inClass(pc + 1, c) == (pattern.at(pc) == RegexCode.CLASS);
        }
    }

    private boolean inClass(int count, char c) {
        for (int i = 0; i < pattern.at(count); i++) {
            int pair = count + 1 + 2 * i;
            char name = (char) pattern.at(pair + 1);
            if (pattern.at(pair) == RegexCode.NAMED_IN_CLASS && RegexCompiler.NAMES.indexOf(name) >= 0) {
                if (isNamed(Character.toLowerCase(name), c) != Character.isUpperCase(name)) {
                    return true;
                }
                continue;
            }
            if (c >= pattern.at(pair) && c <= pattern.at(pair + 1)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isNamed(char name, char c) {
        switch (name) {
            case 'd':
                return c >= '0' && c <= '9';
            case 's':
                return c == ' ' || c >= '\t' && c <= '\r';
            default:
                return c == '_' || c >= '0' && c <= '9' || (c | 0x20) >= 'a' && (c | 0x20) <= 'z';
        }
    }

    private int split(int pc, int at, int first, int second) throws RegexTooDeep {
        if (known != null) {
            int state = state(pc, at);
            if (state == FAILED_STATE) {
                return FAIL;
            }
            if (state == ENTERED_STATE) {
                throw new RegexTooDeep();
            }
            note(pc, at, ENTERED_STATE);
            push(FAILED - pc, at);
        }
        push(second, at);
        deeper();
        return first;
    }

    private void deeper() throws RegexTooDeep {
        if (++depth > maxDepth) {
            throw new RegexTooDeep();
        }
    }

    /** Takes back what was done since the last choice; the pc of its other way, {@link #position} set, or negative. */
    private int backtrack() {
        while (stackSize > 0) {
            int value = stack[--stackSize];
            int what = stack[--stackSize];
            if (what <= FAILED) {
                note(FAILED - what, value, FAILED_STATE);
                continue;
            }
            depth--;
            if (what >= 0) {
                position = value;
                return what;
            }
            slots[RESTORE - what] = value;
        }
        return FAIL;
    }

    private void push(int what, int value) {
        if (stackSize + 2 > stack.length) {
            stack = Arrays.copyOf(stack, 2 * stack.length);
        }
        stack[stackSize++] = what;
        stack[stackSize++] = value;
    }

    private int state(int pc, int at) {
        long[] positions = known[pc];
        int bit = 2 * (at - from);
        return positions == null ? 0 : (int) (positions[bit >> 6] >> (bit & 63)) & 3;
    }

    private void note(int pc, int at, int state) {
        if (known[pc] == null) {
            known[pc] = new long[(2 * (subject.length() - from + 1) >> 6) + 1];
        }
        int bit = 2 * (at - from);
        long cleared = known[pc][bit >> 6] & ~(3L << (bit & 63));
        known[pc][bit >> 6] = cleared | (long) state << (bit & 63);
    }
}
