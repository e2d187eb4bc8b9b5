package io.quecsim.core.object;

import io.quecsim.core.bytecode.BinaryOp;
import io.quecsim.core.bytecode.UnaryOp;
import io.quecsim.core.error.PyErrors;
import io.quecsim.core.vm.Vm;

/**
 * Operators of guest instances: the class's special method, called through the interpreter, or the native object inside
 * ({@code py/objtype.c}). Special methods are looked up in the class only, never in the instance.
 */
public final class Instances {
    private final Vm vm;

    public Instances(Vm vm) {
        this.vm = vm;
    }

    private Object call(Object member, PyInstance self, PyType owner, Object... args) {
        Object callable = vm.ops.attributes.convert(member, self, owner);
        Object receiver = vm.ops.attributes.self;
        if (receiver == null) {
            return vm.call(callable, args);
        }
        Object[] all = new Object[args.length + 1];
        all[0] = receiver;
        System.arraycopy(args, 0, all, 1, args.length);
        return vm.call(callable, all);
    }

    Object unary(int op, PyInstance self) {
        PyStr name = vm.names.unary(op);
        Object member = name == null ? null : self.cls.special(name);
        if (member == null && name == null && self.nativeBase != null) {
            member = PyClass.NATIVE;
        }
        if (member == null) {
            return null;
        }
        if (member == PyClass.NATIVE) {
            return vm.ops.unary(op, self.nativeBase);
        }
        Object result = call(member, self, self.cls);
        if (op == UnaryOp.INT && !vm.ops.isInteger(result)) {
            throw PyErrors.typeError(vm, null);
        }
        return result;
    }

    boolean truth(PyInstance self) {
        Object member = self.cls.special(vm.names.bool);
        if (member != null && member != PyClass.NATIVE) {
            return call(member, self, self.cls) == PyBool.TRUE;
        }
        if (member == PyClass.NATIVE) {
            return vm.ops.truth(self.nativeBase);
        }
        Object length = lengthOrNull(self);
        return !(length instanceof Integer) || (Integer) length != 0;
    }

    /** What {@code __len__} returns, of whatever type: {@code len} passes it on as it is. Null when there is none. */
    public Object lengthOrNull(PyInstance self) {
        Object member = self.cls.special(vm.names.len);
        if (member == null) {
            return null;
        }
        if (member != PyClass.NATIVE) {
            return call(member, self, self.cls);
        }
        int length = self.nativeBase.length(vm);
        return length < 0 ? null : (Object) length;
    }

    /** -1 when there is no {@code __len__}. */
    int length(PyInstance self) {
        Object length = lengthOrNull(self);
        return length == null ? -1 : vm.ops.toInt(length);
    }

    int hash(PyInstance self) {
        Object member = self.cls.special(vm.names.hash);
        if (member == PyClass.NATIVE && !(self.nativeBase instanceof PyExceptionObject)) {
            return vm.ops.hash(self.nativeBase);
        }
        if (member != null && member != PyClass.NATIVE) {
            return vm.ops.toIntTruncated(call(member, self, self.cls));
        }
        Object equality = self.cls.special(vm.names.eq);
        if (equality != null && equality != PyClass.NATIVE) {
            throw PyErrors.unhashable(vm, self);
        }
        return vm.idOf(self);
    }

    Object binary(int op, PyInstance self, Object right) {
        int tried = op;
        while (true) {
            PyStr name = vm.names.binary(tried);
            Object member = name == null ? null : self.cls.special(name);
            if (member == PyClass.NATIVE) {
                return vm.ops.binary(tried, self.nativeBase, right);
            }
            if (member != null) {
                Object result = call(member, self, self.cls, right);
                return result == PyNotImplemented.NOT_IMPLEMENTED ? null : result;
            }
            if (!BinaryOp.isInplace(tried)) {
                return null;
            }
            tried += BinaryOp.INPLACE_TO_PLAIN;
        }
    }

    /** {@code __eq__} or {@code __ne__}; null when there is none or it declines. */
    public Object equality(int op, PyInstance self, Object right) {
        return binary(op, self, right);
    }

    Object getItem(PyInstance self, Object index) {
        Object member = self.cls.special(vm.names.getitem);
        if (member == PyClass.NATIVE) {
            return vm.ops.getItem(self.nativeBase, index);
        }
        return member == null ? null : call(member, self, self.cls, index);
    }

    boolean setItem(PyInstance self, Object index, Object value) {
        Object member = self.cls.special(value == null ? vm.names.delitem : vm.names.setitem);
        if (member == PyClass.NATIVE) {
            vm.ops.setItem(self.nativeBase, index, value);
            return true;
        }
        if (member == null) {
            return false;
        }
        if (value == null) {
            call(member, self, self.cls, index);
        } else {
            call(member, self, self.cls, index, value);
        }
        return true;
    }

    /** Null when the class has no {@code __iter__}. */
    Object iter(PyInstance self) {
        Object member = self.cls.special(vm.names.iter);
        if (member == PyClass.NATIVE) {
            return self.nativeBase.iter(vm);
        }
        return member == null ? null : call(member, self, self.cls);
    }

    void print(PyInstance self, StringBuilder out, boolean str) {
        Object member = self.cls.special(str ? vm.names.str : vm.names.repr);
        if (member == null && str) {
            member = self.cls.special(vm.names.repr);
        }
        if (member == PyClass.NATIVE) {
            PyObject inside = self.nativeBase;
            if (inside instanceof PyExceptionObject) {
                if (!str) {
                    out.append(self.cls.name());
                }
                ((PyExceptionObject) inside).printArgs(vm, out, str);
            } else if (inside == null) {
                out.append("<function>");
            } else {
                vm.ops.print(out, inside, str);
            }
        } else if (member != null) {
            vm.ops.print(out, call(member, self, self.cls), true);
        } else {
            out.append('<').append(self.cls.name()).append(" object at ");
            out.append(Integer.toHexString(vm.idOf(self))).append('>');
        }
    }
}
