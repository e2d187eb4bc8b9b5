package io.quecsim.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.quecsim.core.bytecode.BinaryOp;
import io.quecsim.core.object.Machine;
import io.quecsim.core.object.PyInt;
import io.quecsim.core.object.PyStr;
import io.quecsim.core.vm.Vm;
import java.math.BigInteger;
import org.junit.jupiter.api.Test;

class IntFormatTest {

    @Test
    void printsWhatMicroPythonPrints() {
        Vm vm = Machine.of(1 << 20);
        for (String[] row : Table.rows("/text/ints.tsv")) {
            Object value = PyInt.of(vm, new BigInteger(row[0]));
            PyStr format = PyStr.of(vm, row[1]);
            Object text = row[1].startsWith("{")
                    ? Machine.call(vm, format, "format", value)
                    : vm.ops.binary(BinaryOp.MODULO, format, value);
            assertThat(text).as("%s of %s", row[1], row[0]).hasToString(row[2]);
        }
    }
}
