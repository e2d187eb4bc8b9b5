package io.quecsim.core.builtin;

import io.quecsim.core.error.PyErrors;
import io.quecsim.core.object.Buffers;
import io.quecsim.core.object.NativeTable;
import io.quecsim.core.object.NativeType;
import io.quecsim.core.object.PyBytes;
import io.quecsim.core.object.PyObject;
import io.quecsim.core.object.PyType;
import io.quecsim.core.object.Types;
import io.quecsim.core.vm.Vm;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.function.Supplier;

/** A hash of {@code uhashlib} being fed. */
final class PyHash extends PyObject {
    /** The algorithms the firmware has; sizes are those of Mbed TLS 2 contexts, cycles a byte are assumed. */
    enum Kind {
        MD5("md5", "MD5", 88, 12, () -> Md5MethodsBinding.TABLE),
        SHA1("sha1", "SHA-1", 92, 20, () -> Sha1MethodsBinding.TABLE),
        SHA256("sha256", "SHA-256", 108, 35, () -> Sha256MethodsBinding.TABLE);

        final NativeType type;
        private final String algorithm;
        private final int stateBytes;
        private final int byteCycles;

        Kind(String name, String algorithm, int stateBytes, int byteCycles, Supplier<NativeTable> methods) {
            this.type = new NativeType(name, Types.OBJECT, methods);
            this.algorithm = algorithm;
            this.stateBytes = stateBytes;
            this.byteCycles = byteCycles;
        }
    }

    private static final int BASE_BYTES = 4;

    private final Kind kind;
    private final MessageDigest state;
    private boolean ended;

    private PyHash(Kind kind) {
        this.kind = kind;
        try {
            this.state = MessageDigest.getInstance(kind.algorithm);
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every JDK has " + kind.algorithm, e);
        }
    }

    /** @param data what to feed it first; null for nothing */
    static PyHash make(Vm vm, Kind kind, Object data) {
        PyHash made = new PyHash(kind);
        vm.heap.alloc(made, BASE_BYTES + kind.stateBytes);
        if (data != null) {
            made.update(vm, data);
        }
        return made;
    }

    void update(Vm vm, Object data) {
        checkOpen(vm);
        Buffers.View view = Buffers.view(vm, data);
        vm.spend((long) view.length() * kind.byteCycles);
        state.update(view.bytes(), view.from(), view.length());
    }

    /**
     * The hash of all that was fed; the last use of the object. The firmware of 1.13 does not check that and would give other
     * bytes the second time; as later versions do, this raises ValueError.
     */
    Object digest(Vm vm) {
        checkOpen(vm);
        ended = true;
        return PyBytes.built(vm, state.digest());
    }

    private void checkOpen(Vm vm) {
        if (ended) {
            throw PyErrors.valueError(vm, "hash is final");
        }
    }

    @Override
    public PyType type() {
        return kind.type;
    }
}
