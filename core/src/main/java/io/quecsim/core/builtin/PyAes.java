package io.quecsim.core.builtin;

import io.quecsim.core.error.PyErrors;
import io.quecsim.core.object.Buffers;
import io.quecsim.core.object.NativeType;
import io.quecsim.core.object.PyBytes;
import io.quecsim.core.object.PyNone;
import io.quecsim.core.object.PyObject;
import io.quecsim.core.object.PyType;
import io.quecsim.core.object.Types;
import io.quecsim.core.vm.Vm;
import java.security.GeneralSecurityException;
import javax.crypto.Cipher;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** A cipher of {@code ucryptolib}: one key, one mode, and one direction, which its first use decides. */
final class PyAes extends PyObject {
    static final NativeType TYPE = new NativeType("aes", Types.OBJECT, () -> AesMethodsBinding.TABLE);

    static final int ECB = 1;
    static final int CBC = 2;
    static final int CTR = 6;

    /** {@code mp_obj_aes_t} with an Mbed TLS 2 context, and what the counter mode adds. */
    private static final int BYTES = 304;

    private static final int CTR_BYTES = 20;
    private static final int BLOCK_BYTES = 16;
    /** Of AES in C with tables. Assumed. */
    private static final int BYTE_CYCLES = 40;

    private enum Direction {
        OPEN,
        ENCRYPT,
        DECRYPT
    }

    private final int mode;
    private final SecretKeySpec key;
    private final IvParameterSpec start;
    private Direction direction = Direction.OPEN;
    private Cipher cipher;

    private PyAes(int mode, byte[] key, byte[] start) {
        this.mode = mode;
        this.key = new SecretKeySpec(key, "AES");
        this.start = start == null ? null : new IvParameterSpec(start);
    }

    /** @param vector the initial vector or counter; null or None for none */
    static PyAes make(Vm vm, Object key, int mode, Object vector) {
        if (mode != ECB && mode != CBC && mode != CTR) {
            throw PyErrors.valueError(vm, "mode");
        }
        byte[] keyBytes = Buffers.read(vm, key);
        if (keyBytes.length != 16 && keyBytes.length != 32) {
            throw PyErrors.valueError(vm, "key");
        }
        byte[] start = vector == null || vector == PyNone.NONE ? null : Buffers.read(vm, vector);
        if (start == null ? mode != ECB : start.length != BLOCK_BYTES) {
            throw PyErrors.valueError(vm, "IV");
        }
        PyAes made = new PyAes(mode, keyBytes, start);
        vm.heap.alloc(made, BYTES + (mode == CTR ? CTR_BYTES : 0));
        return made;
    }

    /** @param into where the result goes, may be {@code data} itself; null for a new bytes object */
    Object process(Vm vm, boolean encrypt, Object data, Object into) {
        Buffers.View in = Buffers.view(vm, data);
        if (mode != CTR && in.length() % BLOCK_BYTES != 0) {
            throw PyErrors.valueError(vm, "blksize % 16");
        }
        Buffers.View out = into == null ? null : Buffers.writable(vm, into);
        if (out != null && out.length() < in.length()) {
            throw PyErrors.valueError(vm, "output too small");
        }
        settle(vm, encrypt);
        vm.spend((long) in.length() * BYTE_CYCLES);
        byte[] result = in.length() == 0 ? new byte[0] : cipher.update(in.bytes(), in.from(), in.length());
        if (out == null) {
            return PyBytes.built(vm, result);
        }
        System.arraycopy(result, 0, out.bytes(), out.from(), result.length);
        return into;
    }

    private void settle(Vm vm, boolean encrypt) {
        Direction wanted = encrypt ? Direction.ENCRYPT : Direction.DECRYPT;
        if (direction == Direction.OPEN) {
            direction = wanted;
            cipher = newCipher(encrypt);
        } else if (direction != wanted) {
            throw PyErrors.valueError(vm, "can't encrypt & decrypt");
        }
    }

    private Cipher newCipher(boolean encrypt) {
        String name = mode == ECB ? "ECB" : mode == CBC ? "CBC" : "CTR";
        try {
            Cipher made = Cipher.getInstance("AES/" + name + "/NoPadding");
            made.init(encrypt ? Cipher.ENCRYPT_MODE : Cipher.DECRYPT_MODE, key, mode == ECB ? null : start);
            return made;
        } catch (GeneralSecurityException e) {
            throw new AssertionError("every JDK has AES in mode " + name, e);
        }
    }

    @Override
    public PyType type() {
        return TYPE;
    }
}
