package io.quecsim.core.vm;

import io.quecsim.core.bytecode.CodeObject;
import io.quecsim.core.bytecode.Constant;
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
import io.quecsim.core.register.RegCode;
import io.quecsim.core.register.RegConstant;
import io.quecsim.core.register.Translation;
import io.quecsim.core.register.Translator;
import java.util.List;

/**
 * Makes code objects executable on one machine: translates them, interns their names, makes their constants. Constants
 * belong to the code, not to the collected heap.
 */
public final class Loader {
    private final Vm vm;

    Loader(Vm vm) {
        this.vm = vm;
    }

    public RegCode load(CodeObject code) {
        Translation translation = Translator.translate(code, vm.config.cost());
        PyStr[] names = new PyStr[code.names().size()];
        for (int i = 0; i < names.length; i++) {
            names[i] = vm.names.add(vm, code.names().get(i));
        }
        PyStr[] arguments = new PyStr[code.argNames().size()];
        for (int i = 0; i < arguments.length; i++) {
            arguments[i] = vm.names.add(vm, code.argNames().get(i));
        }
        List<RegConstant> wanted = translation.constants();
        Object[] values = new Object[wanted.size()];
        long[] ints = new long[wanted.size()];
        for (int i = 0; i < values.length; i++) {
            RegConstant constant = wanted.get(i);
            if (constant instanceof RegConstant.SmallInt) {
                ints[i] = ((RegConstant.SmallInt) constant).value();
            } else if (constant instanceof RegConstant.Name) {
                values[i] = names[((RegConstant.Name) constant).index()];
            } else if (constant instanceof RegConstant.Value) {
                values[i] = value(((RegConstant.Value) constant).value());
                if (values[i] instanceof Integer) {
                    ints[i] = (Integer) values[i];
                    values[i] = null;
                }
            } else {
                values[i] = Sentinel.NULL;
            }
        }
        return new RegCode(translation, names, arguments, values, ints);
    }

    /** Nested code {@code index} of {@code outer}. */
    RegCode child(RegCode outer, int index) {
        RegCode known = outer.children[index];
        if (known == null) {
            known = load(outer.code.children().get(index));
            outer.children[index] = known;
        }
        return known;
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
