package io.quecsim.core.mpy;

import io.quecsim.core.bytecode.CodeObject;
import io.quecsim.core.bytecode.Constant;
import io.quecsim.core.bytecode.LineTable;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Reads the functions of a {@code .mpy} file: the inverse of {@link io.quecsim.core.bytecode.DeviceBytes}. */
final class MpyReader {
    /** Source is nested no deeper either, see {@code core/compile}. */
    private static final int MAX_NESTING = 100;
    /** Register code names a slot by 16 bits. */
    private static final int MAX_STATE = 0x7fff;

    private final MpyBytes in;
    private final boolean lookupCache;

    MpyReader(MpyBytes in, boolean lookupCache) {
        this.in = in;
        this.lookupCache = lookupCache;
    }

    /** The function that comes next, with those inside it. */
    CodeObject function(int nesting) throws IncompatibleMpy {
        if (nesting > MAX_NESTING) {
            throw IncompatibleMpy.file("its functions are nested too deep");
        }
        int kind = in.number();
        if ((kind & 3) != 0) {
            throw IncompatibleMpy.file("it has machine code, which is not simulated");
        }
        int bytesLeft = kind >> 2;
        Signature signature = signature();
        Sizes sizes = sizes();
        String simpleName = in.name();
        String fileName = in.name();
        byte[] lineInfo = in.bytes(Math.max(0, sizes.information - 4));
        List<Integer> cells = new ArrayList<>();
        for (byte cell : in.bytes(sizes.cells)) {
            cells.add(cell & 0xff);
        }
        bytesLeft -= signature.bytes + sizes.bytes + sizes.information + sizes.cells;
        MpyInstructions instructions = new MpyInstructions(in, lookupCache, bytesLeft);

        int constantCount = in.number();
        int childCount = in.number();
        List<String> argNames = new ArrayList<>();
        for (int i = 0; i < signature.posArgs + signature.kwOnlyArgs; i++) {
            argNames.add(in.name());
        }
        List<Constant> constants = new ArrayList<>();
        for (int i = 0; i < constantCount; i++) {
            constants.add(constant());
        }
        List<CodeObject> children = new ArrayList<>();
        for (int i = 0; i < childCount; i++) {
            children.add(function(nesting + 1));
        }

        int locals = argNames.size();
        locals += (signature.flags & CodeObject.FLAG_VARARGS) != 0 ? 1 : 0;
        locals += (signature.flags & CodeObject.FLAG_VARKEYWORDS) != 0 ? 1 : 0;
        for (int cell : cells) {
            locals = Math.max(locals, cell + 1);
        }
        locals = Math.max(locals, instructions.locals());
        if (locals > signature.state || signature.defPosArgs > signature.posArgs) {
            throw IncompatibleMpy.file("the head of function " + simpleName + " contradicts itself");
        }
        byte[] code = instructions.encode(signature.state, argNames.size(), constantCount, childCount);
        LineTable lines = lines(lineInfo, instructions);
        return new CodeObject(
                simpleName,
                fileName,
                signature.flags,
                signature.posArgs,
                signature.defPosArgs,
                signature.kwOnlyArgs,
                List.copyOf(argNames),
                localNames(argNames, locals),
                locals,
                signature.state,
                signature.handlers,
                List.copyOf(cells),
                code,
                instructions.names(),
                List.copyOf(constants),
                List.copyOf(children),
                lines,
                lines.lineAt(0));
    }

    private record Signature(
            int bytes, int state, int handlers, int flags, int posArgs, int kwOnlyArgs, int defPosArgs) {}

    /** Six numbers share the bits: xSSSSEAA, then xFSSKAED. */
    private Signature signature() throws IncompatibleMpy {
        int b = in.next();
        int bytes = 1;
        int state = b >> 3 & 0xf;
        int handlers = b >> 2 & 1;
        int arguments = b & 3;
        int flags = 0;
        int keywordOnly = 0;
        int defaults = 0;
        for (int n = 0; b >= 0x80; n++) {
            b = in.next();
            bytes++;
            if (n > 10) {
                throw IncompatibleMpy.file("a function in it is too large");
            }
            state |= (b & 0x30) << 2 * n;
            handlers |= (b & 0x02) << n;
            flags |= (b >> 6 & 1) << n;
            arguments |= (b & 0x04) << n;
            keywordOnly |= (b >> 3 & 1) << n;
            defaults |= (b & 1) << n;
        }
        if (state >= MAX_STATE) {
            throw IncompatibleMpy.file("a function in it is too large");
        }
        return new Signature(
                bytes, state + 1, handlers, flags & CodeObject.DEVICE_FLAGS, arguments, keywordOnly, defaults);
    }

    private record Sizes(int bytes, int information, int cells) {}

    private Sizes sizes() throws IncompatibleMpy {
        int information = 0;
        int cells = 0;
        int bytes = 0;
        int b;
        do {
            b = in.next();
            if (bytes > 3) {
                throw IncompatibleMpy.file("a function in it is too large");
            }
            information |= (b >> 1 & 0x3f) << 6 * bytes;
            cells |= (b & 1) << bytes;
            bytes++;
        } while (b >= 0x80);
        return new Sizes(bytes, information, cells);
    }

    private static LineTable lines(byte[] info, MpyInstructions instructions) throws IncompatibleMpy {
        int[] offsets = new int[info.length];
        int[] lines = new int[info.length];
        int count = 0;
        int offset = 0;
        int line = 1;
        for (int i = 0; i < info.length && info[i] != 0; ) {
            int b = info[i++] & 0xff;
            int before = line;
            if (b < 0x80) {
                offset += b & 0x1f;
                line += b >> 5;
            } else {
                offset += b & 0xf;
                line += b << 4 & 0x700 | (i < info.length ? info[i++] & 0xff : 0);
            }
            // An entry without lines is the beginning of the next one, which has too many bytes for one.
            if (line != before) {
                offsets[count] = instructions.atOrAfter(offset);
                lines[count++] = line;
            }
        }
        return new LineTable(Arrays.copyOf(offsets, count), Arrays.copyOf(lines, count));
    }

    private static List<String> localNames(List<String> arguments, int locals) {
        List<String> names = new ArrayList<>(arguments);
        while (names.size() < locals) {
            names.add("");
        }
        return List.copyOf(names);
    }

    private Constant constant() throws IncompatibleMpy {
        int type = in.next();
        if (type == 'e') {
            return new Constant.Ellipsis();
        }
        int length = in.number();
        switch (type) {
            case 's':
                return new Constant.Str(in.text(length));
            case 'b':
                return new Constant.Bytes(in.bytes(length));
            default:
                return number(type, in.text(length));
        }
    }

    /** Numbers are written as a script would write them. */
    private static Constant number(int type, String text) throws IncompatibleMpy {
        try {
            switch (type) {
                case 'i':
                    return new Constant.Int(new BigInteger(text));
                case 'f':
                    return new Constant.Float(real(text));
                case 'c':
                    // The compiler folds no complex numbers, so it is a literal: its real part is 0.
                    return new Constant.Complex(0, real(text.replace("j", "")));
                default:
                    throw IncompatibleMpy.file("a constant in it is of an unknown type");
            }
        } catch (NumberFormatException e) {
            throw IncompatibleMpy.file("a number in it cannot be read");
        }
    }

    private static double real(String text) {
        return switch (text) {
            case "inf" -> Double.POSITIVE_INFINITY;
            case "-inf" -> Double.NEGATIVE_INFINITY;
            case "nan" -> Double.NaN;
            default -> Double.parseDouble(text);
        };
    }
}
