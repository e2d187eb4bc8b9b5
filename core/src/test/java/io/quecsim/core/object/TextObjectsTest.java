package io.quecsim.core.object;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quecsim.core.bytecode.BinaryOp;
import io.quecsim.core.error.PyErrors;
import io.quecsim.core.error.PyException;
import io.quecsim.core.heap.Heap;
import io.quecsim.core.vm.Vm;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** What texts and numbers cost on the heap, and what no heap can hold. */
class TextObjectsTest {
    private final Vm vm = Machine.of(64 * 1024);

    private int charged(Runnable work) {
        int before = vm.heap.usedBytes();
        work.run();
        return vm.heap.usedBytes() - before;
    }

    @Test
    void aStringIsAnObjectAndItsBytes() {
        assertThat(charged(() -> PyStr.of(vm, "x".repeat(15)))).isEqualTo(32);
        assertThat(charged(() -> PyStr.of(vm, "y".repeat(16)))).isEqualTo(48);
        assertThat(charged(() -> PyStr.of(vm, "\u4e2d".repeat(5)))).isEqualTo(32);
        assertThat(charged(() -> PyBytes.of(vm, new byte[15]))).isEqualTo(32);
    }

    @Test
    void internedTextCostsNothing() {
        vm.name("value");
        assertThat(charged(() -> PyStr.of(vm, "value"))).isZero();
        assertThat(PyStr.of(vm, "value")).isSameAs(vm.name("value"));
    }

    @Test
    void joiningChargesTheResultOnce() {
        PyList parts = PyList.empty(vm);
        for (int i = 0; i < 100; i++) {
            parts.append(vm, PyStr.of(vm, "part" + i));
        }
        PyStr comma = PyStr.of(vm, ",");
        int cost = charged(() -> Machine.call(vm, comma, "join", parts));
        assertThat(cost).isLessThan(16 + 16 + 700);
    }

    @Test
    void encodedBytesAreTheStrings() {
        PyStr text = PyStr.of(vm, "some text that is not short");
        assertThat(charged(() -> Machine.call(vm, text, "encode"))).isEqualTo(Heap.BLOCK_BYTES);
        PyBytes bytes = PyBytes.of(vm, "other text that is not short".getBytes(StandardCharsets.US_ASCII));
        assertThat(charged(() -> Machine.call(vm, bytes, "decode"))).isEqualTo(Heap.BLOCK_BYTES);
    }

    @Test
    void aSmallIntThatOverflowsIsWidenedFirst() {
        assertThat(charged(() -> vm.ops.binary(BinaryOp.LSHIFT, 12345, 20))).isEqualTo(4 * Heap.BLOCK_BYTES);
        assertThat(charged(() -> vm.ops.binary(BinaryOp.ADD, 1 << 29, 1 << 29))).isEqualTo(2 * Heap.BLOCK_BYTES);
    }

    @Test
    void numbersOnTheHeap() {
        assertThat(charged(() -> PyInt.of(vm, BigInteger.ONE.shiftLeft(29)))).isZero();
        assertThat(charged(() -> PyInt.of(vm, BigInteger.ONE.shiftLeft(30)))).isEqualTo(2 * Heap.BLOCK_BYTES);
        assertThat(charged(() -> PyFloat.of(vm, 1.5))).isEqualTo(Heap.BLOCK_BYTES);
    }

    @Test
    void whatNoHeapHoldsIsNotBuiltOnTheHost() {
        PyStr text = PyStr.of(vm, "0123456789");
        assertMemoryError(() -> vm.ops.binary(BinaryOp.MULTIPLY, text, 100_000_000));
        assertMemoryError(() -> vm.ops.binary(BinaryOp.MULTIPLY, PyBytes.of(vm, new byte[9]), 100_000_000));
        assertMemoryError(() -> vm.ops.binary(BinaryOp.LSHIFT, 1, 1_000_000_000));
        assertMemoryError(() -> vm.ops.binary(BinaryOp.POWER, 10, 1_000_000_000));
        assertMemoryError(
                () -> Types.BYTEARRAY.make(vm, Types.BYTEARRAY, new Object[] {1 << 29}, PyCallable.NO_KEYWORDS));
    }

    private void assertMemoryError(Runnable work) {
        assertThatThrownBy(work::run)
                .isInstanceOfSatisfying(
                        PyException.class,
                        raised -> assertThat(PyErrors.is(raised, Exceptions.MEMORY_ERROR))
                                .isTrue());
    }

    @Test
    void aMemoryViewSeesItsOwnerChange() {
        PyByteArray array = PyByteArray.of(vm, new byte[] {1, 2, 3, 4});
        PyMemoryView view = PyMemoryView.of(vm, array);
        vm.ops.setItem(view, 1, 9);
        assertThat(array.items[1]).isEqualTo((byte) 9);
        array.append(vm, 5);
        assertThat(vm.ops.getItem(view, 3)).isEqualTo(4);
        assertThat(view.length(vm)).isEqualTo(4);
    }

    @Test
    void equalNumbersOfDifferentKinds() {
        assertThat(vm.ops.equal(1, PyFloat.of(vm, 1))).isTrue();
        assertThat(vm.ops.equal(PyBool.TRUE, PyFloat.of(vm, 1))).isTrue();
        assertThat(vm.ops.equal(PyInt.of(vm, BigInteger.ONE.shiftLeft(40)), PyFloat.of(vm, 0x1p40)))
                .isTrue();
        assertThat(vm.ops.equal(PyFloat.of(vm, Double.NaN), PyFloat.of(vm, Double.NaN)))
                .isFalse();
    }
}
