package io.quecsim.core.object;

import static org.assertj.core.api.Assertions.assertThat;

import io.quecsim.core.vm.Vm;
import org.junit.jupiter.api.Test;

class NamePoolTest {
    @Test
    void chargesChunksAndPools() {
        Vm vm = TestMachine.of();
        vm.names.charge(vm.heap);
        int before = vm.heap.usedBytes();
        vm.names.add(vm, "abcdefgh");
        // A chunk of 128 bytes and a pool of 20 entries.
        assertThat(vm.heap.usedBytes() - before).isEqualTo(128 + 16 + 80);
        vm.names.add(vm, "abcdefgh");
        vm.name("of the firmware");
        for (int i = 1; i < 20; i++) {
            vm.names.add(vm, "n" + i);
        }
        int full = vm.heap.usedBytes();
        vm.names.add(vm, "x");
        assertThat(vm.heap.usedBytes() - full).isEqualTo(16 + 160);
        vm.heap.releaseRecent(0);
        int used = vm.heap.usedBytes();
        vm.heap.collect();
        assertThat(vm.heap.usedBytes()).isEqualTo(used);
    }
}
