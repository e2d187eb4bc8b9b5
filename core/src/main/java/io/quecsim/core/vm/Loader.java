package io.quecsim.core.vm;

import io.quecsim.core.bytecode.CodeObject;
import io.quecsim.core.bytecode.Constant;
import io.quecsim.core.error.PyErrors;
import io.quecsim.core.mpy.IncompatibleMpy;
import io.quecsim.core.mpy.MpyFile;
import io.quecsim.core.number.ComplexMath;
import io.quecsim.core.object.PyBool;
import io.quecsim.core.object.PyBytes;
import io.quecsim.core.object.PyComplex;
import io.quecsim.core.object.PyEllipsis;
import io.quecsim.core.object.PyFloat;
import io.quecsim.core.object.PyInt;
import io.quecsim.core.object.PyNone;
import io.quecsim.core.object.PyStr;
import io.quecsim.core.object.PyTuple;
import io.quecsim.core.register.LineMarks;
import io.quecsim.core.register.RawCode;
import io.quecsim.core.register.RegCode;
import io.quecsim.core.register.RegConstant;
import io.quecsim.core.register.Translation;
import io.quecsim.core.register.Translator;
import java.util.List;

/**
 * Makes code objects executable on one machine: translates them, interns their names, makes their constants, and charges
 * the heap for code that was compiled on the device.
 */
public final class Loader {
    private final Vm vm;

    Loader(Vm vm) {
        this.vm = vm;
    }

    /** Compiled on the device: takes room on the heap. Raises MemoryError. */
    public RegCode load(CodeObject code) {
        return load(code, RawCode.Compilation.NONE);
    }

    /** As the other one, telling {@code compilation} of its steps. */
    RegCode load(CodeObject code, RawCode.Compilation compilation) {
        return executable(code, RawCode.of(vm.heap, code, this::onHeap, compilation));
    }

    /** Code of the firmware, which lies in flash with its names and constants. */
    public RegCode loadFirmware(CodeObject code) {
        return executable(code, null);
    }

    private RegCode executable(CodeObject code, RawCode raw) {
        Translation plain = Translator.translate(code, vm.config.cost());
        Translation translation = vm.cpuProfile == null ? plain : LineMarks.in(plain);
        PyStr[] names = names(code.names(), raw == null);
        PyStr[] arguments = names(code.argNames(), raw == null);
        List<RegConstant> wanted = translation.constants();
        Object[] values = new Object[wanted.size()];
        long[] ints = new long[wanted.size()];
        for (int i = 0; i < values.length; i++) {
            RegConstant constant = wanted.get(i);
            if (constant instanceof RegConstant.SmallInt small) {
                ints[i] = small.value();
            } else if (constant instanceof RegConstant.Name name) {
                values[i] = names[name.index()];
            } else if (constant instanceof RegConstant.Value made) {
                Object known = raw == null ? null : raw.body.constant(code, made.value());
                values[i] = known == null ? value(made.value()) : known;
                if (values[i] instanceof Integer) {
                    ints[i] = (Integer) values[i];
                    values[i] = null;
                }
            } else {
                values[i] = Sentinel.NULL;
            }
        }
        return new RegCode(vm.heap, translation, raw, names, arguments, values, ints);
    }

    private PyStr[] names(List<String> texts, boolean firmware) {
        PyStr[] names = new PyStr[texts.size()];
        for (int i = 0; i < names.length; i++) {
            names[i] = firmware ? vm.names.intern(texts.get(i)) : vm.names.add(vm, texts.get(i));
        }
        return names;
    }

    /**
     * Code of a {@code .mpy} file, which takes room on the heap as if compiled here. Raises ValueError if this firmware
     * cannot run it.
     *
     * <p>Its instructions are translated once for trial: the machine relies on what the translator proves.
     */
    RegCode loadAhead(byte[] file) {
        CodeObject code;
        try {
            MpyFile mpy = MpyFile.read(file);
            mpy.check(vm.config.has(Feature.UNICODE_STRINGS), vm.config.smallIntBits(), vm.current);
            code = mpy.code();
            Translator.verify(code, vm.config.cost());
        } catch (IncompatibleMpy e) {
            throw PyErrors.valueError(vm, e.getMessage());
        } catch (IllegalArgumentException e) {
            throw PyErrors.valueError(vm, "incompatible .mpy file");
        }
        return load(code);
    }

    /** Nested code {@code index} of {@code outer}. */
    RegCode child(RegCode outer, int index) {
        RegCode known = outer.children[index];
        if (known == null) {
            known = executable(
                    outer.code.children().get(index), outer.raw == null ? null : outer.raw.body.child(index));
            outer.children[index] = known;
        }
        return known;
    }

    /** A constant as the parser makes it on the device, on the heap where it needs room. */
    private Object onHeap(Constant constant) {
        if (constant instanceof Constant.Int integer) {
            return PyInt.ofText(vm, integer.value(), integer.value().toString().length());
        } else if (constant instanceof Constant.Float number) {
            return PyFloat.of(vm, number.value());
        } else if (constant instanceof Constant.Str text) {
            return PyStr.of(vm, text.value());
        } else if (constant instanceof Constant.Bytes bytes) {
            return PyBytes.of(vm, bytes.value());
        } else if (constant instanceof Constant.Complex complex) {
            return PyComplex.of(vm, new ComplexMath(complex.real(), complex.imag()));
        } else if (constant instanceof Constant.Tuple tuple) {
            return PyTuple.of(vm, tuple.items().stream().map(this::onHeap).toArray());
        }
        return value(constant);
    }

    private Object value(Constant constant) {
        if (constant instanceof Constant.Int) {
            java.math.BigInteger value = ((Constant.Int) constant).value();
            return value.bitLength() < vm.config.smallIntBits() ? (Object) value.intValue() : new PyInt(value);
        } else if (constant instanceof Constant.Float) {
            return new PyFloat(((Constant.Float) constant).value());
        } else if (constant instanceof Constant.Str) {
            return new PyStr(((Constant.Str) constant).value());
        } else if (constant instanceof Constant.Bytes) {
            return new PyBytes(((Constant.Bytes) constant).value());
        } else if (constant instanceof Constant.Tuple) {
            Object[] items = ((Constant.Tuple) constant)
                    .items().stream().map(this::value).toArray();
            return items.length == 0 ? PyTuple.EMPTY : new PyTuple(items);
        } else if (constant instanceof Constant.None) {
            return PyNone.NONE;
        } else if (constant instanceof Constant.Bool) {
            return PyBool.of(((Constant.Bool) constant).value());
        } else if (constant instanceof Constant.Ellipsis) {
            return PyEllipsis.ELLIPSIS;
        }
        Constant.Complex complex = (Constant.Complex) constant;
        return new PyComplex(new ComplexMath(complex.real(), complex.imag()));
    }
}
