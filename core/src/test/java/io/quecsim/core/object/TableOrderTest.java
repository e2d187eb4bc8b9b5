package io.quecsim.core.object;

import static org.assertj.core.api.Assertions.assertThat;

import io.quecsim.core.bytecode.BinaryOp;
import io.quecsim.core.vm.Vm;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The steps of {@code golden/objects/dict_order.py} and {@code set_order.py}, taken by the tables themselves. */
class TableOrderTest {
    private final StringBuilder out = new StringBuilder();
    private int seed;
    private Vm vm;

    private int random(int bound) {
        seed = (seed * 1103 + 12345) % 65521;
        return seed % bound;
    }

    private void print(Object value) {
        vm.ops.print(out, value, true);
    }

    private void printLine(Object value) {
        print(value);
        out.append('\n');
    }

    private static String expected(String name) throws IOException {
        try (InputStream in = TableOrderTest.class.getResourceAsStream("/golden/objects/" + name + ".py.exp")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void dictsShowTheOrderOfTheDevice(boolean gcStress) throws IOException {
        vm = TestMachine.of(1 << 18, gcStress);
        seed = 1;
        for (int size : new int[] {3, 7, 12, 20, 60}) {
            PyDict dict = PyDict.empty(vm);
            for (int i = 0; i < size * 3; i++) {
                int n = random(size * 2);
                Object key = dictKey(n);
                if (random(3) == 0) {
                    dict.remove(vm, key);
                } else {
                    dict.put(vm, key, i);
                }
            }
            printLine(dict);
            PyDict copy = dict.copy(vm);
            while (copy.size() > size / 3) {
                print(copy.popItem(vm));
                out.append(' ');
            }
            out.append('\n');
            for (int i = 0; i < size; i++) {
                copy.put(vm, PyStr.of(vm, "new" + random(50)), i);
            }
            printLine(copy);
        }
        assertThat(out.toString()).isEqualTo(expected("dict_order"));
    }

    private Object dictKey(int n) {
        switch (n % 4) {
            case 0:
                return n;
            case 1:
                return -n;
            case 2:
                return PyStr.of(vm, "k" + n);
            default:
                return vm.name("t" + n);
        }
    }

    private Object setKey(int n) {
        return n % 3 == 0 ? (Object) n : n % 3 == 1 ? (Object) (-n * 1000) : PyStr.of(vm, "k" + n);
    }

    @Test
    void setsShowTheOrderOfTheDevice() throws IOException {
        vm = TestMachine.of();
        seed = 7;
        for (int size : new int[] {2, 5, 9, 16, 40}) {
            PySet set = PySet.empty(vm);
            for (int i = 0; i < size * 3; i++) {
                Object key = setKey(random(size * 2));
                if (random(4) == 0) {
                    set.remove(vm, key);
                } else {
                    set.add(vm, key);
                }
            }
            PySet other = PySet.empty(vm);
            printLine(set);
            for (int i = 0; i < size; i++) {
                other.add(vm, setKey(random(size * 2)));
            }
            printLine(other);
            printLine(vm.ops.binary(BinaryOp.OR, set, other));
            printLine(vm.ops.binary(BinaryOp.AND, set, other));
            printLine(vm.ops.binary(BinaryOp.SUBTRACT, set, other));
            printLine(vm.ops.binary(BinaryOp.XOR, set, other));
            PySet copy = set.copy(vm, false);
            vm.ops.binary(BinaryOp.INPLACE_AND, copy, other);
            copy.addAll(vm, other);
            copy.addAll(vm, PyRange.of(vm, 0, 5, 1));
            printLine(copy);
            print(copy.popFirst());
            out.append(' ');
            print(copy.popFirst());
            out.append(' ');
            printLine(copy.size() > 0 ? copy.popFirst() : PyNone.NONE);
            printLine(copy);
            print(PySet.from(vm, other, true));
            out.append(' ');
            printLine(PySet.of(vm, 1, 2, 3, vm.name("a"), vm.name("b"), vm.name("c")));
        }
        assertThat(out.toString()).isEqualTo(expected("set_order"));
    }
}
