package io.quecsim.core.heap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quecsim.core.error.PyErrors;
import io.quecsim.core.error.PyException;
import io.quecsim.core.object.Exceptions;
import io.quecsim.core.object.PyObject;
import io.quecsim.core.object.PyType;
import io.quecsim.core.object.Types;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class BlockHeapTest {
    /** An object that holds others and a payload. */
    private static final class Holder extends PyObject {
        final List<PyObject> held = new ArrayList<>();
        int payload = Heap.NO_PAYLOAD;

        @Override
        public PyType type() {
            return Types.OBJECT;
        }

        @Override
        public void trace(Marker marker) {
            held.forEach(marker::visit);
            marker.payload(payload);
        }
    }

    private static Holder make(BlockHeap heap, int bytes) {
        Holder made = new Holder();
        heap.alloc(made, bytes);
        return made;
    }

    @Test
    void leavesRoomForTheTables() {
        // 131072 bytes: 2001 bytes of allocation table, 4 blocks each.
        assertThat(new BlockHeap(128 * 1024, false).totalBytes()).isEqualTo(2001 * 4 * 16);
    }

    @Test
    void keepsWhatRootsReachAndFreesTheRest() {
        BlockHeap heap = new BlockHeap(8192, false);
        Holder root = make(heap, 16);
        heap.roots(marker -> marker.visit(root));
        Holder child = make(heap, 40);
        root.held.add(child);
        child.held.add(root);
        child.payload = heap.allocPayload(100);
        Holder lost = make(heap, 16);
        lost.payload = heap.allocPayload(32);
        int used = heap.usedBytes();
        heap.releaseRecent(0);

        assertThat(heap.collect()).isEqualTo(2);

        assertThat(used - heap.usedBytes()).isEqualTo(16 + 32);
        assertThat(lost.block).isEqualTo(Heap.FREED);
        heap.assertAlive(child);
        assertThatThrownBy(() -> heap.assertAlive(lost)).isInstanceOf(AssertionError.class);
    }

    @Test
    void keepsWhatWasMadeSinceTheLastRelease() {
        BlockHeap heap = new BlockHeap(8192, false);
        int mark = heap.recentMark();
        Holder fresh = make(heap, 16);
        heap.collect();
        heap.assertAlive(fresh);
        heap.releaseRecent(mark);
        heap.collect();
        assertThat(fresh.block).isEqualTo(Heap.FREED);
    }

    @Test
    void collectsWhenFullAndRaisesWhenThatDoesNotHelp() {
        BlockHeap heap = new BlockHeap(4096, false);
        for (int i = 0; i < 1000; i++) {
            int mark = heap.recentMark();
            make(heap, 64);
            heap.releaseRecent(mark);
        }
        assertThatThrownBy(() -> heap.allocPayload(5000))
                .isInstanceOfSatisfying(
                        PyException.class,
                        raised -> assertThat(PyErrors.is(raised, Exceptions.MEMORY_ERROR))
                                .isTrue())
                .hasMessageContaining("memory allocation failed, allocating 5000 bytes");
    }

    @Test
    void growsPayloadsInPlaceWhereItCan() {
        BlockHeap heap = new BlockHeap(4096, false);
        int first = heap.allocPayload(32);
        assertThat(heap.reallocPayload(first, 64)).isEqualTo(first);
        int next = heap.allocPayload(16);
        int moved = heap.reallocPayload(first, 100);
        assertThat(moved).isGreaterThan(next);
        assertThat(heap.allocPayload(64)).isEqualTo(first);
    }

    @Test
    void marksLongChainsWithoutRecursion() {
        BlockHeap heap = new BlockHeap(4 << 20, false);
        Holder head = make(heap, 16);
        heap.roots(marker -> marker.visit(head));
        Holder at = head;
        for (int i = 0; i < 100_000; i++) {
            Holder next = make(heap, 16);
            at.held.add(next);
            at = next;
        }
        heap.releaseRecent(0);
        assertThat(heap.collect()).isZero();
        head.held.clear();
        assertThat(heap.collect()).isEqualTo(100_000);
    }

    @Test
    void collectsAtTheThreshold() {
        BlockHeap heap = new BlockHeap(1 << 16, false);
        List<Integer> freed = new ArrayList<>();
        heap.listener(new BlockHeap.Listener() {
            @Override
            public void collecting() {}

            @Override
            public void collected(int liveBlocks, int freedBlocks) {
                freed.add(freedBlocks);
            }
        });
        heap.thresholdBytes(1024);
        for (int i = 0; i < 200; i++) {
            int mark = heap.recentMark();
            make(heap, 16);
            heap.releaseRecent(mark);
        }
        assertThat(freed).containsExactly(64, 64, 64);
    }

    @Test
    void refusesWhileLocked() {
        BlockHeap heap = new BlockHeap(4096, false);
        heap.lock(1);
        assertThatThrownBy(() -> heap.allocPayload(16)).hasMessage("MemoryError");
        heap.emergencyBytes = 256;
        assertThatThrownBy(() -> heap.allocPayload(16)).hasMessageContaining("heap is locked");
        heap.lock(-1);
        heap.allocPayload(16);
    }
}
