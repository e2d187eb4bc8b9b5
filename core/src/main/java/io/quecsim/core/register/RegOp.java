package io.quecsim.core.register;

/**
 * The instructions of register code, one line an opcode: number, operands, meaning. An instruction is one 64-bit word,
 *
 * <pre>  63..48 c | 47..32 b | 31..16 a | 15..8 x | 7..0 opcode</pre>
 *
 * where {@code a b c} are frame slots unless the meaning says otherwise ({@code ->c} is a signed distance from the next
 * word), and {@code x} is a small immediate. Lists of slots follow in words of their own, four slots a word, lowest bits
 * first. The disassembler and the tests read {@link #TABLE}; the numbers are dense so that the interpreter's switch is a
 * jump table.
 */
public final class RegOp {
    public static final int NOP = 0;
    public static final int MOVE = 1;
    public static final int CHECK = 2;
    public static final int CLEAR = 3;
    public static final int LOAD_CELL = 4;
    public static final int STORE_CELL = 5;
    public static final int CLEAR_CELL = 6;
    public static final int LOAD_NAME = 7;
    public static final int LOAD_GLOBAL = 8;
    public static final int STORE_NAME = 9;
    public static final int STORE_GLOBAL = 10;
    public static final int DEL_NAME = 11;
    public static final int DEL_GLOBAL = 12;
    public static final int LOAD_ATTR = 13;
    public static final int STORE_ATTR = 14;
    public static final int DEL_ATTR = 15;
    public static final int LOAD_METHOD = 16;
    public static final int LOAD_SUPER = 17;
    public static final int LOAD_BUILD_CLASS = 18;
    public static final int GET_ITEM = 19;
    public static final int SET_ITEM = 20;
    public static final int DEL_ITEM = 21;
    public static final int ADD = 22;
    public static final int SUB = 23;
    public static final int MUL = 24;
    public static final int FLOOR_DIV = 25;
    public static final int MOD = 26;
    public static final int AND = 27;
    public static final int OR = 28;
    public static final int XOR = 29;
    public static final int SHL = 30;
    public static final int SHR = 31;
    public static final int BINARY = 32;
    public static final int COMPARE = 33;
    public static final int UNARY = 34;
    public static final int NOT = 35;
    public static final int JUMP = 36;
    public static final int JUMP_TRUE = 37;
    public static final int JUMP_FALSE = 38;
    public static final int JUMP_LT = 39;
    public static final int JUMP_GT = 40;
    public static final int JUMP_EQ = 41;
    public static final int JUMP_LE = 42;
    public static final int JUMP_GE = 43;
    public static final int JUMP_NE = 44;
    public static final int JUMP_IN = 45;
    public static final int JUMP_IS = 46;
    public static final int JUMP_MATCH = 47;
    public static final int GET_ITER = 48;
    public static final int FOR_ITER = 49;
    public static final int CALL0 = 50;
    public static final int CALL1 = 51;
    public static final int CALL_N = 52;
    public static final int CALL_METHOD0 = 53;
    public static final int CALL_METHOD1 = 54;
    public static final int CALL_METHOD_N = 55;
    public static final int CALL_KW = 56;
    public static final int RETURN = 57;
    public static final int RETURN_UNWIND = 58;
    public static final int JUMP_UNWIND = 59;
    public static final int RAISE = 60;
    public static final int RAISE_FROM = 61;
    public static final int RAISE_LAST = 62;
    public static final int END_FINALLY = 63;
    public static final int SETUP_WITH = 64;
    public static final int WITH_EXIT = 65;
    public static final int WITH_END = 66;
    public static final int YIELD = 67;
    public static final int YIELD_FROM = 68;
    public static final int BUILD = 69;
    public static final int BUILD_MAP = 70;
    public static final int STORE_MAP = 71;
    public static final int STORE_COMP = 72;
    public static final int UNPACK = 73;
    public static final int UNPACK_EX = 74;
    public static final int MAKE_FUNCTION = 75;
    public static final int IMPORT_NAME = 76;
    public static final int IMPORT_FROM = 77;
    public static final int IMPORT_STAR = 78;
    public static final int VIPER_CONVERT = 79;
    public static final int VIPER_BINARY = 80;
    public static final int VIPER_UNARY = 81;
    public static final int VIPER_LOAD = 82;
    public static final int VIPER_STORE = 83;
    /** Only in the code of a machine that is profiled, see {@link LineMarks}. */
    public static final int MARK = 84;

    public static final int COUNT = 85;

    /** {@code x} of {@link #COMPARE}: the result is negated. */
    public static final int NEGATE = 0x80;
    /** {@code x} of {@link #BUILD}. */
    public static final int TUPLE = 0;

    public static final int LIST = 1;
    public static final int SET = 2;
    public static final int SLICE = 3;

    /** Name, operand pattern, meaning. */
    static final String[] TABLE = {
        "NOP                                 only carries cost",
        "MOVE             a <- b",
        "CHECK            a                  NameError if unbound",
        "CLEAR            a                  becomes unbound",
        "LOAD_CELL        a <- b             content of cell b; NameError if unbound",
        "STORE_CELL       a b                content of cell a becomes b",
        "CLEAR_CELL       a                  content becomes unbound; NameError if it was",
        "LOAD_NAME        a <- cache c       locals, globals, builtins",
        "LOAD_GLOBAL      a <- cache c       globals, builtins",
        "STORE_NAME       a cache c          locals[name] = a",
        "STORE_GLOBAL     a cache c          globals[name] = a",
        "DEL_NAME         cache c",
        "DEL_GLOBAL       cache c",
        "LOAD_ATTR        a <- b cache c",
        "STORE_ATTR       a b cache c        b.name = a",
        "DEL_ATTR         b cache c",
        "LOAD_METHOD      a <- b cache c     a: function, a+1: self or null",
        "LOAD_SUPER       a name c           super, class, self in a..a+2; then as LOAD_METHOD",
        "LOAD_BUILD_CLASS a",
        "GET_ITEM         a <- b c           b[c]",
        "SET_ITEM         a b c              b[c] = a",
        "DEL_ITEM         b c                del b[c]",
        "ADD              a <- b c x",
        "SUB              a <- b c x",
        "MUL              a <- b c x",
        "FLOOR_DIV        a <- b c x",
        "MOD              a <- b c x",
        "AND              a <- b c x",
        "OR               a <- b c x",
        "XOR              a <- b c x",
        "SHL              a <- b c x",
        "SHR              a <- b c x",
        "BINARY           a <- b c x         x: BinaryOp",
        "COMPARE          a <- b c x         x: BinaryOp, NEGATE",
        "UNARY            a <- b x           x: UnaryOp",
        "NOT              a <- b",
        "JUMP             ->c",
        "JUMP_TRUE        a ->c",
        "JUMP_FALSE       a ->c",
        "JUMP_LT          a b x ->c          jump if (a < b) == (x != 0), and so on",
        "JUMP_GT          a b x ->c",
        "JUMP_EQ          a b x ->c",
        "JUMP_LE          a b x ->c",
        "JUMP_GE          a b x ->c",
        "JUMP_NE          a b x ->c",
        "JUMP_IN          a b x ->c",
        "JUMP_IS          a b x ->c",
        "JUMP_MATCH       a b x ->c          exception a matches class or tuple b",
        "GET_ITER         a <- b x           x: the iterator may live on the stack",
        "FOR_ITER         a b ->c            b = next(a), or jump",
        "CALL0            a <- b",
        "CALL1            a <- b c",
        "CALL_N           a <- b n=c slots",
        "CALL_METHOD0     a <- b             b: function, b+1: self or null",
        "CALL_METHOD1     a <- b c",
        "CALL_METHOD_N    a <- b n=c slots",
        "CALL_KW          a <- b n=c x       b.. as the stack has them; c: n | nkw << 8; x: 1 method, 2 star",
        "RETURN           a",
        "RETURN_UNWIND    a path c           through finally blocks",
        "JUMP_UNWIND      path c x word      leave x blocks, then jump to word",
        "RAISE            a",
        "RAISE_FROM       a b",
        "RAISE_LAST       path c             raise the exception being handled",
        "END_FINALLY      a path c           a: None, an exception or an unwinding",
        "SETUP_WITH       a b c              a, a+1: __exit__ of b; c: result of __enter__",
        "WITH_EXIT        a b                a+1 = a(a+1, what cause b says)",
        "WITH_END         a b                a = None if a+1 swallows cause b, else b",
        "YIELD            a <- b             a: what is sent in",
        "YIELD_FROM       a <- b c           from iterator b, c: sent in",
        "BUILD            a <- n=c x slots   x: TUPLE LIST SET SLICE",
        "BUILD_MAP        a <- n=c",
        "STORE_MAP        a b c              a[b] = c",
        "STORE_COMP       a b c x            x: 0 list a.append(b), 1 dict a[b] = c, 2 set a.add(b)",
        "UNPACK           b n=c slots",
        "UNPACK_EX        a b c slots        a before, c after the starred one",
        "MAKE_FUNCTION    a <- child c x     x&1: b.. defaults, kw defaults; x&2: then word cells",
        "IMPORT_NAME      a <- b name c word b: level; word: slot of fromlist",
        "IMPORT_FROM      a <- b name c",
        "IMPORT_STAR      a",
        "VIPER_CONVERT    a <- b x           x: viper type of b, and of a << 4",
        "VIPER_BINARY     a <- b c x         x: operator << 1, and 1 for words without sign",
        "VIPER_UNARY      a <- b x           the same",
        "VIPER_LOAD       a <- b c x         item c of 2**x bytes at pointer b",
        "VIPER_STORE      a b c x            item b of 2**x bytes at pointer a becomes c",
        "MARK                                the profile looks where it is",
    };

    private RegOp() {}

    public static String name(int op) {
        String line = TABLE[op];
        int end = line.indexOf(' ');
        return end < 0 ? line : line.substring(0, end);
    }

    static String operands(int op) {
        String line = TABLE[op];
        return line.length() <= 17
                ? ""
                : line.substring(17, Math.min(line.length(), 36)).trim();
    }

    static long word(int op, int x, int a, int b, int c) {
        return op | (x & 0xffL) << 8 | (a & 0xffffL) << 16 | (b & 0xffffL) << 32 | (c & 0xffffL) << 48;
    }

    public static int op(long word) {
        return (int) word & 0xff;
    }

    public static int x(long word) {
        return (int) word >>> 8 & 0xff;
    }

    public static int a(long word) {
        return (int) word >>> 16;
    }

    public static int b(long word) {
        return (int) (word >>> 32) & 0xffff;
    }

    public static int c(long word) {
        return (int) (word >>> 48);
    }

    /** Slot {@code i} of the list that begins at word {@code at}. */
    public static int slot(long[] code, int at, int i) {
        return (int) (code[at + (i >> 2)] >>> ((i & 3) << 4)) & 0xffff;
    }

    /** Words a list of {@code n} slots takes. */
    public static int slotWords(int n) {
        return n + 3 >> 2;
    }

    /** Whether the instruction may go on at the word that {@code ->c} names. */
    public static boolean jumps(int op) {
        return (op >= JUMP && op <= JUMP_MATCH) || op == FOR_ITER;
    }

    /** How many words of operands follow an instruction. */
    public static int wordsBehind(long word) {
        int op = op(word);
        int listed = listed(op, word);
        if (listed >= 0) {
            return slotWords(listed);
        }
        boolean cells = op == MAKE_FUNCTION && (x(word) & 2) != 0;
        return op == IMPORT_NAME || op == JUMP_UNWIND || cells ? 1 : 0;
    }

    /** How many slots are listed behind an instruction; -1 if none ever are. */
    static int listed(int op, long word) {
        return switch (op) {
            case CALL_N, CALL_METHOD_N, BUILD, UNPACK -> c(word);
            case UNPACK_EX -> a(word) + c(word) + 1;
            default -> -1;
        };
    }
}
