package io.quecsim.core.regex;

/**
 * A compiled pattern: instructions of one byte, some with operands behind them. Byte values and operands are those of
 * {@code lib/re1.5/re1.5.h}, because a pattern's size on the heap and what {@code ure.DEBUG} prints follow from them.
 *
 * @param code begins with {@link #SEARCH_PREFIX} bytes that skip to a later start, left out to match at the start
 * @param instructions how many instructions that is
 * @param groups capturing groups, the whole match not counted
 */
public record RegexCode(byte[] code, int instructions, int groups) {
    /** One char, the operand. */
    static final int CHAR = 1;
    /** Any char, line ends included. */
    static final int ANY = 2;
    /** A char in one of (operand) ranges, that follow as pairs of bytes. */
    static final int CLASS = 3;

    static final int CLASS_NOT = 4;
    /** In a class, the first octet of a pair whose second names a class: {@code [\d_]}; upstream only. */
    static final int NAMED_IN_CLASS = 0;
    /** The operand is the letter: {@code d s w}, in capitals the opposite. */
    static final int NAMED_CLASS = 5;

    static final int BEGIN = 0x50;
    static final int END = 0x51;
    /** Jumps have a signed byte, counted from behind it. */
    static final int JUMP = 0x60;
    /** Try the next instruction first, then the target. */
    static final int SPLIT = 0x61;
    /** Try the target first, then the next instruction. */
    static final int SPLIT_REVERSED = 0x62;
    /** Note the position in the slot that the operand names. */
    static final int SAVE = 0x7e;

    static final int MATCH = 0x7f;

    /** Bytes of the prefix for searching. */
    static final int SEARCH_PREFIX = 5;

    int at(int pc) {
        return code[pc] & 0xff;
    }

    /** The target of the jump whose operand is at {@code pc}. */
    int target(int pc) {
        return pc + 1 + code[pc];
    }

    /** The listing that {@code ure.DEBUG} prints. */
    public String listing() {
        StringBuilder out = new StringBuilder();
        int pc = 0;
        while (pc < code.length) {
            if (pc < 10) {
                out.append(' ');
            }
            out.append(pc).append(": ");
            pc = list(pc, out);
            out.append('\n');
        }
        return out.append("Bytes: ")
                .append(code.length)
                .append(", insts: ")
                .append(instructions)
                .append('\n')
                .toString();
    }

    private int list(int pc, StringBuilder out) {
        int operand = pc + 1;
        switch (at(pc)) {
            case CHAR:
                out.append("char ").append((char) at(operand));
                return pc + 2;
            case NAMED_CLASS:
                out.append("namedclass ").append((char) at(operand));
                return pc + 2;
            case SAVE:
                out.append("save ").append(at(operand));
                return pc + 2;
            case CLASS:
            case CLASS_NOT:
                out.append(at(pc) == CLASS ? "class " : "classnot ").append(at(operand));
                for (int i = 0; i < at(operand); i++) {
                    int pair = operand + 1 + 2 * i;
                    out.append(String.format(" 0x%02x-0x%02x", at(pair), at(pair + 1)));
                }
                return operand + 1 + 2 * at(operand);
            case JUMP:
            case SPLIT:
            case SPLIT_REVERSED:
                String name = at(pc) == JUMP ? "jmp " : at(pc) == SPLIT ? "split " : "rsplit ";
                out.append(name)
                        .append(target(operand))
                        .append(" (")
                        .append(code[operand])
                        .append(')');
                return pc + 2;
            default:
                out.append(
                        at(pc) == ANY
                                ? "any"
                                : at(pc) == MATCH ? "match" : at(pc) == BEGIN ? "assert bol" : "assert eol");
                return pc + 1;
        }
    }
}
