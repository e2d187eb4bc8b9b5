package io.quecsim.core.object;

import static org.assertj.core.api.Assertions.assertThat;

import io.quecsim.core.vm.Vm;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A dict against the host's own map, for what is in it whatever its order. */
class DictModelTest {
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void holdsWhatAMapHolds(long seed) {
        Random random = new Random(seed);
        Vm vm = TestMachine.of(1 << 20, false);
        PyDict dict = seed % 2 == 0 ? PyDict.ordered(vm) : PyDict.empty(vm);
        Map<Object, Object> model = new HashMap<>();
        int range = 5 + random.nextInt(300);
        for (int step = 0; step < 8_000; step++) {
            int n = random.nextInt(range);
            Object modelKey = n % 2 == 0 ? (Object) n : "s" + n;
            Object key = n % 2 == 0 ? (Object) n : n % 3 == 0 ? vm.name("s" + n) : PyStr.of(vm, "s" + n);
            switch (random.nextInt(3)) {
                case 0:
                    dict.put(vm, key, step);
                    model.put(modelKey, step);
                    break;
                case 1:
                    assertThat(dict.remove(vm, key)).isEqualTo(model.remove(modelKey));
                    break;
                default:
                    assertThat(dict.get(vm, key)).isEqualTo(model.get(modelKey));
            }
            assertThat(dict.size()).isEqualTo(model.size());
        }
        dict.clear(vm);
        assertThat(dict.size()).isZero();
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void indexStaysValidWhileTheLayoutStays(boolean ordered) {
        Vm vm = TestMachine.of();
        PyDict dict = ordered ? PyDict.ordered(vm) : PyDict.empty(vm);
        dict.put(vm, vm.name("a"), 1);
        dict.put(vm, vm.name("b"), 2);
        int at = dict.find(vm.name("b"));
        int layout = dict.layout;
        dict.put(vm, vm.name("b"), 3);
        assertThat(dict.layout).isEqualTo(layout);
        assertThat(dict.valueAt(at)).isEqualTo(3);
        dict.put(vm, vm.name("c"), 4);
        assertThat(dict.layout).isNotEqualTo(layout);
    }
}
