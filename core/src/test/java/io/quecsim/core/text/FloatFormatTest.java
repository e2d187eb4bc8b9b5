package io.quecsim.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.quecsim.core.bytecode.BinaryOp;
import io.quecsim.core.object.Machine;
import io.quecsim.core.object.PyFloat;
import io.quecsim.core.object.PyStr;
import io.quecsim.core.vm.Vm;
import java.util.Random;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class FloatFormatTest {

    @Test
    void printsWhatMicroPythonPrints() {
        Vm vm = Machine.of(1 << 20);
        for (String[] row : Table.rows("/text/floats.tsv")) {
            double value = Double.longBitsToDouble(Long.parseUnsignedLong(row[0], 16));
            assertThat(FloatFormat.repr(value)).as("repr of %s", row[0]).isEqualTo(row[2]);
            Object text = vm.ops.binary(BinaryOp.MODULO, PyStr.of(vm, row[1]), PyFloat.of(vm, value));
            assertThat(text).as("%s of %s", row[1], value).hasToString(row[3]);
        }
    }

    @Test
    void reprReadsBackNearly() {
        Random random = new Random(1);
        for (int i = 0; i < 10_000; i++) {
            double value = (random.nextDouble() - 0.5) * StrictMath.pow(10, random.nextInt(200) - 100);
            double back =
                    NumberParser.decimal(FloatFormat.repr(value), false, false).value();
            // 16 digits, each step of which rounds, are not always enough for the same double.
            assertThat(back).isCloseTo(value, Offset.offset(Math.abs(value) * 2e-14));
        }
    }
}
