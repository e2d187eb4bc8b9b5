package io.quecsim.core.bytecode;

/**
 * The instructions of MicroPython 1.13's stack machine, one line an opcode: byte value, operand format, how many values
 * it takes from the stack and leaves on it, meaning. The byte values and formats are facts of {@code py/bc0.h} (bytecode
 * version 5). The translator, the disassembler, the size counter and the verifier all read this table.
 *
 * <p>Stack comments are written bottom to top: {@code value obj} has {@code obj} on top. A number of pops that depends on
 * the operand is {@link #VARIABLE}; ask {@link #pops(int, int)}.
 *
 * <p>Four families spread a small operand over a range of byte values: {@code LOAD_CONST_SMALL_INT_MULTI},
 * {@code LOAD_FAST_MULTI} and {@code STORE_FAST_MULTI} are short forms, and {@link Instruction} reports them as their
 * {@link #base}; {@link #UNARY_OP} and {@link #BINARY_OP} exist in this form only.
 */
public enum Opcode {
    MAKE_CLOSURE(0x20, Format.VAR_UINT_EXTRA, -1, 1, "cell*extra -> function of child, cells as leading arguments"),
    MAKE_CLOSURE_DEFARGS(0x21, Format.VAR_UINT_EXTRA, -1, 1, "defaults kwdefaults cell*extra -> function"),
    LOAD_CONST_SMALL_INT(0x22, Format.VAR_SINT, 0, 1, "-> operand"),
    LOAD_CONST_OBJ(0x23, Format.VAR_UINT, 0, 1, "-> constants[operand]"),
    LOAD_FAST_N(0x24, Format.VAR_UINT, 0, 1, "-> local; NameError if unbound"),
    LOAD_DEREF(0x25, Format.VAR_UINT, 0, 1, "-> content of the cell in local; NameError if unbound"),
    STORE_FAST_N(0x26, Format.VAR_UINT, 1, 0, "value -> ; local = value"),
    STORE_DEREF(0x27, Format.VAR_UINT, 1, 0, "value -> ; content of the cell in local = value"),
    DELETE_FAST(0x28, Format.VAR_UINT, 0, 0, "unbind local; NameError if unbound"),
    DELETE_DEREF(0x29, Format.VAR_UINT, 0, 0, "empty the cell in local; NameError if empty"),
    BUILD_TUPLE(0x2a, Format.VAR_UINT, -1, 1, "item*operand -> tuple"),
    BUILD_LIST(0x2b, Format.VAR_UINT, -1, 1, "item*operand -> list"),
    BUILD_MAP(0x2c, Format.VAR_UINT, 0, 1, "-> empty dict with room for operand items"),
    BUILD_SET(0x2d, Format.VAR_UINT, -1, 1, "item*operand -> set"),
    BUILD_SLICE(0x2e, Format.VAR_UINT, -1, 1, "start stop (step if operand is 3) -> slice"),
    STORE_COMP(
            0x2f,
            Format.VAR_UINT,
            -1,
            0,
            "item (value key for a dict) -> ; adds to the collection operand>>2 below the top as it was before;"
                    + " operand&3: 0 list, 1 dict, 2 set"),

    UNPACK_SEQUENCE(0x30, Format.VAR_UINT, 1, -1, "sequence -> its operand items, the first on top"),
    UNPACK_EX(0x31, Format.VAR_UINT, 1, -1, "sequence -> left (operand&255) items, list, right (operand>>8) items"),
    MAKE_FUNCTION(0x32, Format.VAR_UINT, 0, 1, "-> function of child"),
    MAKE_FUNCTION_DEFARGS(0x33, Format.VAR_UINT, 2, 1, "defaults kwdefaults -> function; either may be null"),
    CALL_FUNCTION(0x34, Format.VAR_UINT, -1, 1, "fun arg*n (kw value)*nkw -> result; n operand&255, nkw operand>>8"),
    CALL_FUNCTION_VAR_KW(0x35, Format.VAR_UINT, -1, 1, "as CALL_FUNCTION, then seq mapping on top, either may be null"),
    CALL_METHOD(0x36, Format.VAR_UINT, -1, 1, "fun self arg*n (kw value)*nkw -> result; self may be null"),
    CALL_METHOD_VAR_KW(0x37, Format.VAR_UINT, -1, 1, "as CALL_METHOD, then seq mapping on top, either may be null"),
    CALL_FUNCTION_STARS(
            0x38,
            Format.VAR_UINT,
            -1,
            1,
            "current MicroPython's CALL_FUNCTION_VAR_KW: as CALL_FUNCTION, a null keyword marks a mapping, then a small int"
                    + " whose bits tell which positional arguments are sequences"),
    CALL_METHOD_STARS(0x39, Format.VAR_UINT, -1, 1, "the same for CALL_METHOD"),

    // Not MicroPython's: what it compiles viper functions to is machine code. Types are numbered as in ViperType.
    VIPER_CONVERT(
            0x3a,
            Format.VAR_UINT,
            0,
            0,
            "the value operand>>8 below the top, of viper type operand&15, becomes one of type operand>>4&15"),
    VIPER_BINARY(
            0x3b, Format.VAR_UINT, 2, 1, "a b -> a op b of machine words; op: operand>>1, without sign if operand&1"),
    VIPER_UNARY(0x3c, Format.VAR_UINT, 1, 1, "a -> op a; operand as VIPER_BINARY"),
    VIPER_LOAD(0x3d, Format.VAR_UINT, 2, 1, "pointer index -> the item of 2**operand bytes"),
    VIPER_STORE(0x3e, Format.VAR_UINT, 3, 0, "value pointer index -> ; stores an item of 2**operand bytes"),

    LOAD_CONST_STRING(0x10, Format.QSTR, 0, 1, "-> name as str"),
    LOAD_NAME(0x11, Format.QSTR, 0, 1, "-> from locals dict, then globals, then builtins"),
    LOAD_GLOBAL(0x12, Format.QSTR, 0, 1, "-> from globals, then builtins"),
    LOAD_ATTR(0x13, Format.QSTR, 1, 1, "obj -> obj.name"),
    LOAD_METHOD(0x14, Format.QSTR, 1, 2, "obj -> fun self, self null if nothing is to be bound"),
    LOAD_SUPER_METHOD(0x15, Format.QSTR, 3, 2, "super class self -> fun self, without making the super object"),
    STORE_NAME(0x16, Format.QSTR, 1, 0, "value -> ; into locals dict"),
    STORE_GLOBAL(0x17, Format.QSTR, 1, 0, "value -> ; into globals"),
    STORE_ATTR(0x18, Format.QSTR, 2, 0, "value obj -> ; obj.name = value, null deletes"),
    DELETE_NAME(0x19, Format.QSTR, 0, 0, "delete from locals dict"),
    DELETE_GLOBAL(0x1a, Format.QSTR, 0, 0, "delete from globals"),
    IMPORT_NAME(0x1b, Format.QSTR, 2, 1, "level fromlist -> module"),
    IMPORT_FROM(0x1c, Format.QSTR, 1, 2, "module -> module module.name"),

    UNWIND_JUMP(
            0x40,
            Format.SIGNED_OFFSET_EXTRA,
            0,
            0,
            "jump out of (extra&127) handlers, running finally blocks; then drop a for iterator if extra&128"),
    JUMP(0x42, Format.SIGNED_OFFSET, 0, 0, "jump"),
    POP_JUMP_IF_TRUE(0x43, Format.SIGNED_OFFSET, 1, 0, "cond -> ; jump if true"),
    POP_JUMP_IF_FALSE(0x44, Format.SIGNED_OFFSET, 1, 0, "cond -> ; jump if false"),
    JUMP_IF_TRUE_OR_POP(0x45, Format.SIGNED_OFFSET, 1, 0, "cond -> ; if true it stays and jump"),
    JUMP_IF_FALSE_OR_POP(0x46, Format.SIGNED_OFFSET, 1, 0, "cond -> ; if false it stays and jump"),
    SETUP_WITH(0x47, Format.OFFSET, 1, 3, "manager -> exit manager entered; handler at target"),
    SETUP_EXCEPT(0x48, Format.OFFSET, 0, 0, "begin a try block, except handlers at target; exception is pushed there"),
    SETUP_FINALLY(0x49, Format.OFFSET, 0, 0, "begin a try block, finally block at target"),
    POP_EXCEPT_JUMP(0x4a, Format.OFFSET, 0, 0, "end a try or except block, jump"),
    FOR_ITER(0x4b, Format.OFFSET, 0, 1, "iterator (4 slots) -> iterator item; exhausted: drop iterator and jump"),

    LOAD_CONST_FALSE(0x50, Format.NONE, 0, 1, "-> False"),
    LOAD_CONST_NONE(0x51, Format.NONE, 0, 1, "-> None"),
    LOAD_CONST_TRUE(0x52, Format.NONE, 0, 1, "-> True"),
    LOAD_NULL(0x53, Format.NONE, 0, 1, "-> null, which no guest value is"),
    LOAD_BUILD_CLASS(0x54, Format.NONE, 0, 1, "-> __build_class__"),
    LOAD_SUBSCR(0x55, Format.NONE, 2, 1, "obj index -> obj[index]"),
    STORE_SUBSCR(0x56, Format.NONE, 3, 0, "value obj index -> ; obj[index] = value, null deletes"),
    DUP_TOP(0x57, Format.NONE, 1, 2, "a -> a a"),
    DUP_TOP_TWO(0x58, Format.NONE, 2, 4, "a b -> a b a b"),
    POP_TOP(0x59, Format.NONE, 1, 0, "a ->"),
    ROT_TWO(0x5a, Format.NONE, 2, 2, "a b -> b a"),
    ROT_THREE(0x5b, Format.NONE, 3, 3, "a b c -> c a b"),
    WITH_CLEANUP(
            0x5c,
            Format.NONE,
            3,
            1,
            "exit manager cause -> cause (None, exception, or the two values of an unwinding return or jump);"
                    + " calls exit; an exception it swallows becomes None"),
    END_FINALLY(
            0x5d,
            Format.NONE,
            1,
            0,
            "ends a handler block; cause: None goes on, an exception is raised again, an int resumes the unwinding"),
    GET_ITER(0x5e, Format.NONE, 1, 1, "obj -> iterator"),
    GET_ITER_STACK(0x5f, Format.NONE, 1, 4, "obj -> iterator in 4 stack slots"),

    STORE_MAP(0x62, Format.NONE, 3, 1, "dict value key -> dict with key: value"),
    RETURN_VALUE(0x63, Format.NONE, 1, 0, "value -> ; return, running finally blocks on the way"),
    RAISE_LAST(0x64, Format.NONE, 0, 0, "raise the exception being handled"),
    RAISE_OBJ(0x65, Format.NONE, 1, 0, "exception or class -> ; raise"),
    RAISE_FROM(0x66, Format.NONE, 2, 0, "exception cause -> ; raise, cause is ignored with a warning"),
    YIELD_VALUE(0x67, Format.NONE, 1, 1, "value -> what was sent"),
    YIELD_FROM(0x68, Format.NONE, 2, 1, "iterator sent -> result when exhausted; yields what the iterator yields"),
    IMPORT_STAR(0x69, Format.NONE, 1, 0, "module -> ; all its public names into locals"),

    LOAD_CONST_SMALL_INT_MULTI(0x70, Format.MULTI, 0, 1, "-> byte - 0x70 - 16, thus -16 to 47"),
    LOAD_FAST_MULTI(0xb0, Format.MULTI, 0, 1, "-> local 0 to 15"),
    STORE_FAST_MULTI(0xc0, Format.MULTI, 1, 0, "value -> ; into local 0 to 15"),
    UNARY_OP(0xd0, Format.MULTI, 1, 1, "a -> op a; operand is a UnaryOp"),
    BINARY_OP(0xd7, Format.MULTI, 2, 1, "a b -> a op b; operand is a BinaryOp");

    /** How an instruction's operand is encoded. */
    public enum Format {
        /** No operand. */
        NONE,
        /** Two bytes, little endian: index into {@link CodeObject#names}. */
        QSTR,
        /** Seven bits a byte, most significant first, bit 7 set on all but the last. */
        VAR_UINT,
        /** As {@link #VAR_UINT}, in two's complement; bit 6 of the first byte is the sign. */
        VAR_SINT,
        /** As {@link #VAR_UINT}, then one byte. */
        VAR_UINT_EXTRA,
        /** Two bytes, little endian, forward only, counted from the end of these two bytes. */
        OFFSET,
        /** As {@link #OFFSET} but in excess 0x8000, so it may lead back. */
        SIGNED_OFFSET,
        /** As {@link #SIGNED_OFFSET}, then one byte (the offset is counted from before that byte). */
        SIGNED_OFFSET_EXTRA,
        /** The operand is part of the byte value. */
        MULTI
    }

    /** {@link #pops} or {@link #pushes} when the operand decides. */
    public static final int VARIABLE = -1;
    /** Stack slots that a {@code for} loop's iterator takes. */
    public static final int ITERATOR_SLOTS = 4;
    /** {@code LOAD_CONST_SMALL_INT_MULTI} begins with this value. */
    public static final int SMALL_INT_MULTI_FIRST = -16;
    /** {@code LOAD_CONST_SMALL_INT_MULTI} has this many values. */
    public static final int SMALL_INT_MULTI_COUNT = 64;
    /** {@code LOAD_FAST_MULTI} and {@code STORE_FAST_MULTI} reach this many locals. */
    public static final int FAST_MULTI_COUNT = 16;
    /** In the extra byte of {@link #UNWIND_JUMP}: a {@code for} iterator is to be dropped at the end. */
    public static final int UNWIND_POP_ITERATOR = 0x80;

    private static final Opcode[] OF_BYTE = new Opcode[256];

    static {
        for (Opcode op : values()) {
            for (int i = 0; i < op.span(); i++) {
                OF_BYTE[op.code + i] = op;
            }
        }
    }

    /** The byte value, for a family the first one. */
    public final int code;

    public final Format format;
    /** Values taken from the stack, or {@link #VARIABLE}. */
    public final int pops;
    /** Values left on the stack, or {@link #VARIABLE}. */
    public final int pushes;
    /** Stack effect and meaning in words. */
    public final String meaning;

    Opcode(int code, Format format, int pops, int pushes, String meaning) {
        this.code = code;
        this.format = format;
        this.pops = pops;
        this.pushes = pushes;
        this.meaning = meaning;
    }

    /** The opcode a byte stands for (families included), or null if MicroPython 1.13 has none. */
    public static Opcode ofByte(int value) {
        return OF_BYTE[value & 0xff];
    }

    /** How many byte values it has. */
    public int span() {
        return switch (this) {
            case LOAD_CONST_SMALL_INT_MULTI -> SMALL_INT_MULTI_COUNT;
            case LOAD_FAST_MULTI, STORE_FAST_MULTI -> FAST_MULTI_COUNT;
            case UNARY_OP -> UnaryOp.BYTECODE_COUNT;
            case BINARY_OP -> BinaryOp.BYTECODE_COUNT;
            default -> 1;
        };
    }

    /** The opcode that means the same with its operand written out; for most opcodes itself. */
    public Opcode base() {
        return switch (this) {
            case LOAD_CONST_SMALL_INT_MULTI -> LOAD_CONST_SMALL_INT;
            case LOAD_FAST_MULTI -> LOAD_FAST_N;
            case STORE_FAST_MULTI -> STORE_FAST_N;
            default -> this;
        };
    }

    /** Whether MicroPython 1.13 has it; the others are of current MicroPython, or only ours. */
    public boolean inMicroPython113() {
        return code < CALL_FUNCTION_STARS.code || code > VIPER_STORE.code;
    }

    /** Whether control never reaches the next instruction. */
    public boolean endsFlow() {
        return switch (this) {
            case JUMP, UNWIND_JUMP, POP_EXCEPT_JUMP, RETURN_VALUE, RAISE_LAST, RAISE_OBJ, RAISE_FROM -> true;
            default -> false;
        };
    }

    /** Whether the operand is an offset in the code: a jump, or the handler of a {@code SETUP_*}. */
    public boolean hasTarget() {
        return format == Format.OFFSET || format == Format.SIGNED_OFFSET || format == Format.SIGNED_OFFSET_EXTRA;
    }

    /** Values taken from the stack with this operand and extra byte (0 where there is none). */
    public int pops(int operand, int extra) {
        return switch (this) {
            case MAKE_CLOSURE -> extra;
            case MAKE_CLOSURE_DEFARGS -> extra + 2;
            case BUILD_TUPLE, BUILD_LIST, BUILD_SET, BUILD_SLICE -> operand;
            case STORE_COMP -> (operand & 3) == 1 ? 2 : 1;
            case CALL_FUNCTION -> arguments(operand) + 1;
            case CALL_METHOD -> arguments(operand) + 2;
            case CALL_FUNCTION_VAR_KW -> arguments(operand) + 3;
            case CALL_METHOD_VAR_KW -> arguments(operand) + 4;
            case CALL_FUNCTION_STARS -> arguments(operand) + 2;
            case CALL_METHOD_STARS -> arguments(operand) + 3;
            default -> pops;
        };
    }

    /** Values left on the stack with this operand. */
    public int pushes(int operand) {
        return switch (this) {
            case UNPACK_SEQUENCE -> operand;
            case UNPACK_EX -> (operand & 0xff) + (operand >> 8) + 1;
            default -> pushes;
        };
    }

    private static int arguments(int operand) {
        return (operand & 0xff) + 2 * (operand >> 8 & 0xff);
    }
}
