package io.quecsim.core.object;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quecsim.core.bytecode.BinaryOp;
import io.quecsim.core.error.PyException;
import io.quecsim.core.vm.Feature;
import io.quecsim.core.vm.Vm;
import org.junit.jupiter.api.Test;

/** Strings of bytes, as the public firmware of the modules has them; checked against a 1.13 built with its options. */
class ByteStringsTest {
    private static final String CHINESE = "\u4e2d\u6587";

    private final Vm vm = Machine.of(1 << 20, Feature.QUECPYTHON_2021);
    private final PyStr text = PyStr.of(vm, CHINESE);

    @Test
    void lengthAndIndexAreOfBytes() {
        assertThat(vm.ops.length(text)).isEqualTo(6);
        assertThat(vm.ops.getItem(text, 0)).hasToString("\udce4");
        assertThat(Machine.call(vm, text, "find", PyStr.of(vm, "\u6587"))).isEqualTo(3);
    }

    @Test
    void bytesMeetAndMakeACharacter() {
        Object joined = PyStr.of(vm, "");
        for (int i = 0; i < 6; i++) {
            joined = vm.ops.binary(BinaryOp.ADD, joined, vm.ops.getItem(text, i));
        }
        assertThat(vm.ops.equal(joined, text)).isTrue();
        assertThat(vm.ops.hash(joined)).isEqualTo(vm.ops.hash(text));
    }

    @Test
    void reprShowsThemAsTheyAre() {
        assertThat(vm.ops.repr(PyTuple.of(vm, text))).isEqualTo("('" + CHINESE + "',)");
        Vm upstream = Machine.of(1 << 20);
        assertThat(upstream.ops.repr(PyStr.of(upstream, CHINESE))).isEqualTo("'\\u4e2d\\u6587'");
    }

    @Test
    void anyBytesDecode() {
        Object decoded = Machine.call(vm, PyBytes.of(vm, new byte[] {(byte) 0xff, 'a'}), "decode");
        assertThat(((PyStr) decoded).utf8()).containsExactly(0xff, 'a');
        Vm upstream = Machine.of(1 << 20);
        PyBytes bytes = PyBytes.of(upstream, new byte[] {(byte) 0xff});
        assertThatThrownBy(() -> Machine.call(upstream, bytes, "decode"))
                .isInstanceOfSatisfying(
                        PyException.class,
                        raised -> assertThat(raised.value().type()).isEqualTo(Exceptions.UNICODE_ERROR));
    }

    @Test
    void methodsLeftOut() {
        for (String name : new String[] {"center", "partition", "rpartition", "splitlines"}) {
            assertThat(vm.getAttrOrNull(text, vm.name(name))).as(name).isNull();
        }
        assertThat(vm.getAttrOrNull(text, vm.name("decode"))).isNotNull();
        Vm upstream = Machine.of(1 << 20);
        assertThat(upstream.getAttrOrNull(PyStr.of(upstream, "a"), upstream.name("center")))
                .isNotNull();
        assertThat(upstream.getAttrOrNull(PyStr.of(upstream, "a"), upstream.name("decode")))
                .isNull();
    }
}
