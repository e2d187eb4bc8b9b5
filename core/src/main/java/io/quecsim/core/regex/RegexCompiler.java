package io.quecsim.core.regex;

import java.util.ArrayDeque;
import java.util.Arrays;

/**
 * Compiles a pattern in one pass. Known: {@code . ^ $ * + ?} and their lazy forms, {@code |}, groups {@code ()} and
 * {@code (?:)}, classes with ranges, {@code \d \s \w \D \S \W}; a backslash takes the meaning of any other char. Not known, as
 * on the device: counts ({@code {n}} are plain chars), named classes inside {@code []} ({@code [\d]} is the letter d).
 *
 * <p>A repetition or alternative moves the code before it up by two bytes to make room for its split.
 */
public final class RegexCompiler {
    /** A group being compiled; the pattern as a whole is the outermost. */
    private static final class Group {
        /** Where its alternatives begin: a further one puts a split here. */
        final int start;
        /** The piece that a repetition repeats begins here; nothing to repeat if it ends here too. */
        int piece;
        /** Where the group itself begins, opening save included. */
        final int whole;
        /** Operand of the jump that ends the alternative before, or 0. */
        int pendingJump;
        /** 0 for a group that does not capture. */
        final int number;

        Group(int whole, int start, int number) {
            this.whole = whole;
            this.start = start;
            this.piece = start;
            this.number = number;
        }
    }

    /** Letters of classes that have names. */
    static final String NAMES = "dDsSwW";

    private final String pattern;
    private final boolean current;
    private final ArrayDeque<Group> open = new ArrayDeque<>();
    private byte[] code = new byte[32];
    private int size;
    private int instructions;
    private int groups;
    private int at;

    private RegexCompiler(String pattern, boolean current) {
        this.current = current;
        // The firmware's compiler reads a C string.
        int end = pattern.indexOf('\0');
        this.pattern = end < 0 ? pattern : pattern.substring(0, end);
    }

    /** @param pattern octets */
    public static RegexCode compile(String pattern) throws RegexError {
        return compile(pattern, false);
    }

    /**
     * @param pattern octets
     * @param current as upstream compiles it now: named classes are known inside {@code []} too
     */
    public static RegexCode compile(String pattern, boolean current) throws RegexError {
        return new RegexCompiler(pattern, current).whole();
    }

    private RegexCode whole() throws RegexError {
        instruction(RegexCode.SPLIT_REVERSED, 3);
        instruction(RegexCode.ANY);
        instruction(RegexCode.JUMP, -5);
        instruction(RegexCode.SAVE, 0);
        open.push(new Group(size, size, 0));
        while (at < pattern.length()) {
            piece(pattern.charAt(at++));
        }
        if (open.size() > 1) {
            throw new RegexError();
        }
        closeAlternatives(open.pop());
        instruction(RegexCode.SAVE, 1);
        instruction(RegexCode.MATCH);
        return new RegexCode(Arrays.copyOf(code, size), instructions, groups);
    }

    private void piece(char c) throws RegexError {
        Group group = open.element();
        switch (c) {
            case '*', '+', '?' -> repeat(group, c);
            case '|' -> alternative(group);
            case '(' -> openGroup();
            case ')' -> closeGroup();
            case '[' -> {
                group.piece = size;
                charClass();
            }
            case '^', '$' -> {
                instruction(c == '^' ? RegexCode.BEGIN : RegexCode.END);
                group.piece = size;
            }
            case '.' -> {
                group.piece = size;
                instruction(RegexCode.ANY);
            }
            case '\\' -> {
                group.piece = size;
                char escaped = next();
                boolean named = NAMES.indexOf(escaped) >= 0;
                instruction(named ? RegexCode.NAMED_CLASS : RegexCode.CHAR, escaped);
            }
            default -> {
                group.piece = size;
                instruction(RegexCode.CHAR, c);
            }
        }
    }

    private char next() throws RegexError {
        if (at >= pattern.length()) {
            throw new RegexError();
        }
        return pattern.charAt(at++);
    }

    private boolean skip(String expected) {
        boolean found = pattern.startsWith(expected, at);
        at += found ? expected.length() : 0;
        return found;
    }

    private void repeat(Group group, char how) throws RegexError {
        int piece = group.piece;
        if (piece == size) {
            throw new RegexError();
        }
        boolean lazy = skip("?");
        if (how == '+') {
            instruction(lazy ? RegexCode.SPLIT : RegexCode.SPLIT_REVERSED, offset(size, piece));
        } else {
            insertTwo(piece);
            if (how == '*') {
                instruction(RegexCode.JUMP, offset(size, piece));
            }
            put(piece, lazy ? RegexCode.SPLIT_REVERSED : RegexCode.SPLIT, offset(piece, size));
        }
        group.piece = size;
    }

    private void alternative(Group group) throws RegexError {
        // Leads to the jump made below, once that is in place.
        closeAlternatives(group);
        insertTwo(group.start);
        instruction(RegexCode.JUMP, 0);
        group.pendingJump = size - 1;
        put(group.start, RegexCode.SPLIT, offset(group.start, size));
        group.piece = size;
    }

    /** The jump that ends the alternative before the present one leads to the end of the code so far. */
    private void closeAlternatives(Group group) throws RegexError {
        if (group.pendingJump != 0) {
            code[group.pendingJump] = (byte) checked(size - group.pendingJump - 1);
        }
    }

    private void openGroup() throws RegexError {
        int whole = size;
        open.element().piece = whole;
        int number = 0;
        if (!skip("?:")) {
            number = ++groups;
            instruction(RegexCode.SAVE, slot(2 * number));
        }
        open.push(new Group(whole, size, number));
    }

    private void closeGroup() throws RegexError {
        if (open.size() == 1) {
            throw new RegexError();
        }
        Group group = open.pop();
        closeAlternatives(group);
        if (group.number != 0) {
            instruction(RegexCode.SAVE, slot(2 * group.number + 1));
        }
        open.element().piece = group.whole;
    }

    private static int slot(int slot) throws RegexError {
        if (slot > 0xff) {
            throw new RegexError();
        }
        return slot;
    }

    private void charClass() throws RegexError {
        instruction(skip("^") ? RegexCode.CLASS_NOT : RegexCode.CLASS, 0);
        int count = size - 1;
        int pairs = 0;
        for (char c = next(); c != ']'; c = next()) {
            char from = c == '\\' ? next() : c;
            char to = from;
            if (current && c == '\\' && NAMES.indexOf(from) >= 0) {
                emit(RegexCode.NAMED_IN_CLASS);
                emit(from);
                pairs++;
                continue;
            }
            if (pattern.startsWith("-", at) && !pattern.startsWith("-]", at)) {
                at++;
                to = next();
            }
            emit(from);
            emit(to);
            pairs++;
        }
        code[count] = (byte) slot(pairs);
    }

    /** The operand of a jump whose instruction begins at {@code from}. */
    private static int offset(int from, int to) throws RegexError {
        return checked(to - from - 2);
    }

    /** The firmware cuts a longer jump to eight bits and then runs astray; here the pattern is refused. */
    private static int checked(int offset) throws RegexError {
        if (offset != (byte) offset) {
            throw new RegexError();
        }
        return offset;
    }

    private void insertTwo(int where) {
        ensure(2);
        System.arraycopy(code, where, code, where + 2, size - where);
        size += 2;
        instructions++;
    }

    private void put(int where, int instruction, int operand) {
        code[where] = (byte) instruction;
        code[where + 1] = (byte) operand;
    }

    private void instruction(int instruction) {
        emit(instruction);
        instructions++;
    }

    private void instruction(int instruction, int operand) {
        instruction(instruction);
        emit(operand);
    }

    private void emit(int octet) {
        ensure(1);
        code[size++] = (byte) octet;
    }

    private void ensure(int more) {
        if (size + more > code.length) {
            code = Arrays.copyOf(code, 2 * code.length);
        }
    }
}
