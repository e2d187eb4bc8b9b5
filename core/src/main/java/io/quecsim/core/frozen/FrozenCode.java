package io.quecsim.core.frozen;

import io.quecsim.core.bytecode.CodeObject;
import io.quecsim.core.bytecode.Constant;
import io.quecsim.core.bytecode.LineTable;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

/**
 * A {@link CodeObject} as bytes: every part of it in the order of the record, nested code in place. Numbers are var-uints
 * (seven bits a byte, least significant first); a string is its length and its chars as numbers, so that bytes that are no
 * text survive ({@link io.quecsim.core.compile.SourceText}). The instructions are those of {@link
 * io.quecsim.core.bytecode.Opcode}; {@link #VERSION} counts changes of either.
 */
final class FrozenCode {
    /** Of the form below and of the instructions in it: an archive of another version is refused. */
    static final int VERSION = 1;

    /** Limits what a damaged archive can ask for; frozen modules are far smaller. */
    private static final int MAX_COUNT = 1 << 24;

    private enum Tag {
        INT,
        FLOAT,
        COMPLEX,
        STR,
        BYTES,
        TUPLE,
        NONE,
        FALSE,
        TRUE,
        ELLIPSIS
    }

    private FrozenCode() {}

    static byte[] encode(CodeObject code) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            write(new DataOutputStream(bytes), code);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return bytes.toByteArray();
    }

    /** @throws IOException when it ends early or is no code */
    static CodeObject decode(DataInputStream in) throws IOException {
        return read(in);
    }

    private static void write(DataOutputStream out, CodeObject code) throws IOException {
        string(out, code.simpleName());
        string(out, code.fileName());
        for (int number : new int[] {
            code.flags(),
            code.posArgs(),
            code.defPosArgs(),
            code.kwOnlyArgs(),
            code.localCount(),
            code.stateSize(),
            code.excStackSize(),
            code.firstLine()
        }) {
            number(out, number);
        }
        strings(out, code.argNames());
        strings(out, code.localNames());
        numbers(out, code.cellLocals().stream().mapToInt(Integer::intValue).toArray());
        bytes(out, code.code());
        strings(out, code.names());
        constants(out, code.constants());
        number(out, code.children().size());
        for (CodeObject child : code.children()) {
            write(out, child);
        }
        numbers(out, code.lines().offsets());
        numbers(out, code.lines().lines());
    }

    private static CodeObject read(DataInputStream in) throws IOException {
        String simpleName = string(in);
        String fileName = string(in);
        int[] n = new int[8];
        for (int i = 0; i < n.length; i++) {
            n[i] = number(in);
        }
        List<String> argNames = strings(in);
        List<String> localNames = strings(in);
        List<Integer> cells = new ArrayList<>();
        for (int cell : numbers(in)) {
            cells.add(cell);
        }
        byte[] code = bytes(in);
        List<String> names = strings(in);
        List<Constant> constants = constants(in);
        int count = count(in);
        List<CodeObject> children = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            children.add(read(in));
        }
        LineTable lines = new LineTable(numbers(in), numbers(in));
        return new CodeObject(
                simpleName,
                fileName,
                n[0],
                n[1],
                n[2],
                n[3],
                argNames,
                localNames,
                n[4],
                n[5],
                n[6],
                List.copyOf(cells),
                code,
                names,
                constants,
                List.copyOf(children),
                lines,
                n[7]);
    }

    private static void constants(DataOutputStream out, List<Constant> constants) throws IOException {
        number(out, constants.size());
        for (Constant constant : constants) {
            write(out, constant);
        }
    }

    private static List<Constant> constants(DataInputStream in) throws IOException {
        int count = count(in);
        List<Constant> constants = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            constants.add(constant(in));
        }
        return List.copyOf(constants);
    }

    private static void write(DataOutputStream out, Constant constant) throws IOException {
        if (constant instanceof Constant.Int integer) {
            tag(out, Tag.INT);
            bytes(out, integer.value().toByteArray());
        } else if (constant instanceof Constant.Float real) {
            tag(out, Tag.FLOAT);
            out.writeDouble(real.value());
        } else if (constant instanceof Constant.Complex complex) {
            tag(out, Tag.COMPLEX);
            out.writeDouble(complex.real());
            out.writeDouble(complex.imag());
        } else if (constant instanceof Constant.Str text) {
            tag(out, Tag.STR);
            string(out, text.value());
        } else if (constant instanceof Constant.Bytes octets) {
            tag(out, Tag.BYTES);
            bytes(out, octets.value());
        } else if (constant instanceof Constant.Tuple tuple) {
            tag(out, Tag.TUPLE);
            constants(out, tuple.items());
        } else if (constant instanceof Constant.None) {
            tag(out, Tag.NONE);
        } else if (constant instanceof Constant.Bool truth) {
            tag(out, truth.value() ? Tag.TRUE : Tag.FALSE);
        } else if (constant instanceof Constant.Ellipsis) {
            tag(out, Tag.ELLIPSIS);
        } else {
            throw new AssertionError("no tag for " + constant);
        }
    }

    private static Constant constant(DataInputStream in) throws IOException {
        int tag = in.readUnsignedByte();
        if (tag >= Tag.values().length) {
            throw new IOException("no constant has the tag " + tag);
        }
        return switch (Tag.values()[tag]) {
            case INT -> new Constant.Int(new BigInteger(bytes(in)));
            case FLOAT -> new Constant.Float(in.readDouble());
            case COMPLEX -> new Constant.Complex(in.readDouble(), in.readDouble());
            case STR -> new Constant.Str(string(in));
            case BYTES -> new Constant.Bytes(bytes(in));
            case TUPLE -> new Constant.Tuple(constants(in));
            case NONE -> new Constant.None();
            case FALSE -> new Constant.Bool(false);
            case TRUE -> new Constant.Bool(true);
            case ELLIPSIS -> new Constant.Ellipsis();
        };
    }

    private static void tag(DataOutputStream out, Tag tag) throws IOException {
        out.writeByte(tag.ordinal());
    }

    static void number(DataOutputStream out, int number) throws IOException {
        int rest = number;
        while ((rest & ~0x7f) != 0) {
            out.writeByte(rest & 0x7f | 0x80);
            rest >>>= 7;
        }
        out.writeByte(rest);
    }

    static int number(DataInputStream in) throws IOException {
        int number = 0;
        for (int shift = 0; shift < 32; shift += 7) {
            int octet = in.readUnsignedByte();
            number |= (octet & 0x7f) << shift;
            if (octet < 0x80) {
                return number;
            }
        }
        throw new IOException("a number of more than 32 bits");
    }

    static int count(DataInputStream in) throws IOException {
        int count = number(in);
        if (count < 0 || count > MAX_COUNT) {
            throw new IOException("a count of " + count);
        }
        return count;
    }

    private static void numbers(DataOutputStream out, int[] numbers) throws IOException {
        number(out, numbers.length);
        for (int number : numbers) {
            number(out, number);
        }
    }

    private static int[] numbers(DataInputStream in) throws IOException {
        int[] numbers = new int[count(in)];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = number(in);
        }
        return numbers;
    }

    private static void bytes(DataOutputStream out, byte[] bytes) throws IOException {
        number(out, bytes.length);
        out.write(bytes);
    }

    private static byte[] bytes(DataInputStream in) throws IOException {
        byte[] bytes = new byte[count(in)];
        in.readFully(bytes);
        return bytes;
    }

    static void string(DataOutputStream out, String text) throws IOException {
        number(out, text.length());
        for (int i = 0; i < text.length(); i++) {
            number(out, text.charAt(i));
        }
    }

    static String string(DataInputStream in) throws IOException {
        char[] text = new char[count(in)];
        for (int i = 0; i < text.length; i++) {
            text[i] = (char) number(in);
        }
        return new String(text);
    }

    private static void strings(DataOutputStream out, List<String> texts) throws IOException {
        number(out, texts.size());
        for (String text : texts) {
            string(out, text);
        }
    }

    private static List<String> strings(DataInputStream in) throws IOException {
        int count = count(in);
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            texts.add(string(in));
        }
        return List.copyOf(texts);
    }
}
